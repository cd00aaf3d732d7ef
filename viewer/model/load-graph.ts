/** The graph that the page carries in itself, or the one that is served beside it. Throws where there is neither. */
export async function loadGraph(): Promise<unknown> {
  const carried = document.getElementById("graph-data")?.textContent?.trim() ?? "";
  if (carried !== "") return JSON.parse(carried);
  const answer = await fetch("./graph.json");
  if (!answer.ok) throw new Error(`The graph could not be fetched: ${answer.status}.`);
  return answer.json();
}
