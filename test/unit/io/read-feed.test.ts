import { expect, test } from "vitest";
import { readFeed } from "../../../src/io/read-feed.ts";

test("an item of RSS has its title, text, date and address", () => {
  const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:content="urn:c"><channel><title>Post</title>
    <link>https://post.example/</link><item><title>Norland &amp;amp; Veskia</title>
    <link>https://post.example/1</link><guid isPermaLink="false">post-1</guid>
    <pubDate>Mon, 03 Feb 2031 23:30:00 -0500</pubDate><description>Short.</description>
    <content:encoded><![CDATA[<p>Norland fell.</p><p>Veskia <i>won</i>.</p>]]></content:encoded>
    </item></channel></rss>`;
  expect(readFeed(xml)).toEqual([
    {
      id: "post-1",
      text: "Norland & Veskia\n\nNorland fell.\n\nVeskia won.",
      title: "Norland & Veskia",
      published: "2031-02-03",
      url: "https://post.example/1",
    },
  ]);
});

test("an entry of Atom has its text as HTML or XHTML", () => {
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>
    <entry><id>urn:1</id><title>One</title><link rel="self" href="https://post.example/1.xml"/>
    <link href="https://post.example/1"/><updated>2031-02-04T00:00:00Z</updated>
    <published>2031-02-03T10:00:00Z</published><summary type="html">&lt;p&gt;Norland fell.&lt;/p&gt;</summary></entry>
    <entry><id>urn:2</id><title>Two</title><content type="xhtml"><div><p>Veskia won.</p><p>Twice.</p></div></content></entry>
    </feed>`;
  expect(readFeed(xml)).toMatchObject([
    {
      id: "urn:1",
      text: "One\n\nNorland fell.",
      published: "2031-02-03T10:00:00Z",
      url: "https://post.example/1",
    },
    { id: "urn:2", text: "Two\n\nVeskia won.\n\nTwice.", published: null, url: null },
  ]);
});

test("without an id the address stands for it, and without both the title", () => {
  const items =
    "<item><title>A</title><link>https://post.example/a</link></item><item><title>B</title></item>";
  expect(readFeed(`<rss><channel>${items}</channel></rss>`).map(({ id }) => id)).toEqual([
    "https://post.example/a",
    "B",
  ]);
});

test("other XML is no feed", () => {
  expect(() => readFeed("<catalogue><book/></catalogue>")).toThrow("is no RSS or Atom feed");
});
