// title: What only one source says
// description: Claims that the text puts into the mouth of a single speaker, where no other claim supports the same relation.
MATCH (c:Claim)-[:SAID_BY]->(speaker:Entity), (a:Entity)<-[:SOURCE]-(c)-[:TARGET]->(b:Entity)
WHERE NOT EXISTS {
  MATCH (other:Claim {edge: c.edge}) WHERE other.id <> c.id
}
RETURN speaker.name AS speaker, a.name AS who, c.relation AS relation, b.name AS whom, c.evidence AS evidence
ORDER BY speaker, c.id;
