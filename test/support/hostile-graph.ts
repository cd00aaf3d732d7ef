import { graphOf } from "./viewer-sample.ts";

const image = '<img src=x onerror="document.body.dataset.hit=1">';
const script = "</script><script>document.body.dataset.hit=1</script>";
const bidi = "\u202Eevil\u202C";

const text = `${image} threatens ${script}

${image} attacked ${script} and ${bidi} praised ${image}.`;

const evidence = `${image} attacked ${script}`;

/** A graph whose names, evidence and titles try to be more than text. */
export const hostileGraph = graphOf(
  [
    {
      id: "javascript:document.body.dataset.hit=1",
      title: `${image} threatens ${script}`,
      published: "2026-01-01",
      text,
      told: [
        {
          source: image,
          relation: "ATTACKS",
          target: script,
          evidence,
          words: [image, "attacked", script],
        },
        {
          source: bidi,
          relation: "SUPPORTS",
          target: image,
          evidence: `${bidi} praised ${image}.`,
          words: [bidi, "praised", image],
        },
      ],
    },
  ],
  [
    [image, "person", "<b>bold</b>"],
    [script, "state"],
    [bidi, "group"],
  ],
);
