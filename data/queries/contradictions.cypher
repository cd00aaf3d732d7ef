// title: Contradictions
// description: Pairs of actors of whom the texts claim both something hostile and something cooperative in the same direction.
MATCH (a:Entity)-[h {polarity: "hostile"}]->(b:Entity), (a)-[s {polarity: "cooperative"}]->(b)
WHERE h.negatedClaims < h.weight AND s.negatedClaims < s.weight
RETURN a.name AS who, b.name AS whom, h.label AS hostile, h.evidence AS hostileEvidence,
       s.label AS cooperative, s.evidence AS cooperativeEvidence
ORDER BY who, whom, hostile, cooperative;
