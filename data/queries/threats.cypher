// title: Who threatens whom, and on what condition
// description: Every threat with the condition that the text ties it to, who said so, and the sentence that says it.
MATCH (a:Entity)<-[:SOURCE]-(c:Claim {relation: "THREATENS"})-[:TARGET]->(b:Entity)
WHERE NOT c.negated
OPTIONAL MATCH (c)-[:SAID_BY]->(speaker:Entity)
RETURN a.name AS who, b.name AS whom, c.status AS status, c.condition AS condition,
       speaker.name AS saidBy, c.evidence AS evidence
ORDER BY who, whom, c.id;
