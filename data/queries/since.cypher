// title: What is new since a date
// description: Relations that no text reported before a date. Set the date.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.firstSeen >= date($since)
RETURN toString(r.firstSeen) AS firstSeen, a.name AS who, r.label AS relation, b.name AS whom, r.evidence AS evidence
ORDER BY firstSeen, who, relation, whom;
