// title: The evidence for an edge
// description: Every claim behind the relations between two actors, with the sentence, its place and its document. Set the two names.
MATCH (a:Entity {name: $from})<-[:SOURCE]-(c:Claim)-[:TARGET]->(b:Entity {name: $to}),
      (c)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (c)-[:SAID_BY]->(speaker:Entity)
RETURN c.relation AS relation, c.status AS status, c.negated AS denied, speaker.name AS saidBy,
       c.evidence AS evidence, d.id AS document, c.start AS start, c.end AS end, c.rule AS rule
ORDER BY document, start, relation;
