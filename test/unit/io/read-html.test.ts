import { expect, test } from "vitest";
import { readHtml } from "../../../src/io/read-html.ts";

const paragraph =
  "<p>Norland’s <b>parliament</b> rejected the\n  treaty, and the opposition, which had asked for it, called the vote a farce.</p>";

function page(head: string, article: string): string {
  return `<!doctype html><html><head>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <article>${article}</article>
    <aside><h2>More news</h2><a href="/other">Veskia wins the cup</a></aside>
    <footer>All rights reserved</footer></body></html>`;
}

const sentence =
  "Norland’s parliament rejected the treaty, and the opposition, which had asked for it, called the vote a farce.";

test("the article alone is read, in paragraphs, below its headline", () => {
  const html = page(
    `<title>Treaty fails | The Norland Post</title>
     <meta property="article:published_time" content="2031-02-03T18:00:00+01:00">
     <link rel="canonical" href="https://post.example/treaty">`,
    `<h1>Treaty fails</h1><figure><img src="x"><figcaption>The hall</figcaption></figure>
     ${paragraph.repeat(3)}<script>track("<p>x</p>")</script><ul><li>One point.</li></ul>
     <blockquote>We lost.<br>Badly.</blockquote>`,
  );
  expect(readHtml(html)).toEqual({
    text: `Treaty fails\n\n${`${sentence}\n\n`.repeat(3)}• One point.\n\nWe lost.\nBadly.`,
    title: "Treaty fails",
    published: "2031-02-03T18:00:00+01:00",
    url: "https://post.example/treaty",
  });
});

test("what a page does not tell is null, and a page without an article has no text", () => {
  expect(readHtml(page("", paragraph))).toMatchObject({ title: null, published: null, url: null });
  expect(readHtml("").text).toBe("");
  expect(readHtml("<script>track()</script>").text).toBe("");
});

test("an address that is none of the web is not taken", () => {
  const head = '<link rel="canonical" href="javascript:alert(1)">';
  expect(readHtml(page(head, paragraph)).url).toBeNull();
});

test("the date may stand at the article", () => {
  const html = page("", `<time datetime="2031-02-03">Monday</time>${paragraph}`);
  expect(readHtml(html).published).toBe("2031-02-03");
});
