// title: Who opposes a policy
// description: For each policy, the actors with a hostile claim about it, and those with a cooperative one.
MATCH (policy:Policy)
OPTIONAL MATCH (against:Actor)-[r]->(policy) WHERE r.polarity = "hostile" AND r.negatedClaims < r.weight
WITH policy, against ORDER BY against.name
WITH policy, collect(DISTINCT against.name) AS opponents
OPTIONAL MATCH (for:Actor)-[r]->(policy) WHERE r.polarity = "cooperative" AND r.negatedClaims < r.weight
WITH policy, opponents, for ORDER BY for.name
WITH policy, opponents, collect(DISTINCT for.name) AS supporters
WHERE size(opponents) + size(supporters) > 0
RETURN policy.name AS policy, opponents, supporters
ORDER BY size(opponents) DESC, policy;
