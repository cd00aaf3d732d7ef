// title: The shortest chain between two actors
// description: How two actors hang together: the fewest relations from one to the other, in any direction. Set the two names.
MATCH (a:Entity {name: $from})
MATCH (b:Entity {name: $to})
WHERE a <> b
MATCH path = allShortestPaths((a)-[*..8]-(b))
WHERE all(n IN nodes(path) WHERE n:Entity)
RETURN [n IN nodes(path) | n.name] AS actors,
       [r IN relationships(path) | startNode(r).name + " " + r.label + " " + endNode(r).name] AS chain
ORDER BY chain
LIMIT 3;
