// title: Most criticized
// description: Who is the target of most hostile claims, of how many actors, and how harsh they are in the mean (-10 to 10).
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.polarity = "hostile" AND r.weight > r.negatedClaims
WITH a, b, r ORDER BY a.name
WITH b, collect(DISTINCT a.name) AS by, sum(r.weight - r.negatedClaims) AS claims, avg(r.tone) AS tone
RETURN b.name AS target, claims, by, round(tone, 1) AS meanTone
ORDER BY claims DESC, target
LIMIT 10;
