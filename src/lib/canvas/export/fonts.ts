/** Takes the page's own fonts along: those files of them in which a text's characters are. */

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  readonly address: string;
}

/** As style for an SVG. What cannot be had is left out: then another font stands in. */
export async function embeddedFonts(
  texts: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<string> {
  const needed = facesOfPage().filter((face) => isNeeded(face, texts));
  const rules = await Promise.all(needed.map((face) => embedded(face).catch(() => '')));
  return rules.join('');
}

function facesOfPage(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const said = (name: string) => rule.style.getPropertyValue(name);
      const [, file] = /url\((?:"|')?([^"')]+)/.exec(said('src')) ?? [];
      if (file === undefined) return [];
      const { href } = new URL(file, sheet.href ?? document.baseURI);
      const family = said('font-family').replace(/^["']|["']$/g, '');
      return [{ family, weight: said('font-weight'), range: said('unicode-range'), address: href }];
    }),
  );
}

function isNeeded(
  { family, range }: Face,
  texts: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const isIn = within(range);
  return Array.from(texts).some(
    ([families, characters]) =>
      families.includes(family) &&
      Array.from(characters).some((each) => isIn(each.codePointAt(0) ?? 0)),
  );
}

/** Of `U+0-FF, U+131, U+4??`; without a range it has all characters. */
export function within(range: string): (character: number) => boolean {
  const parts = Array.from(
    range.matchAll(/U\+([\da-f]*)(\?*)(?:-([\da-f]+))?/gi),
    ([, first, wild, last]) => {
      const least = parseInt(first + '0'.repeat(wild.length), 16);
      const most = parseInt(last ?? first + 'F'.repeat(wild.length), 16);
      return { least, most };
    },
  );
  if (parts.length === 0) return () => true;
  return (character) => parts.some(({ least, most }) => character >= least && character <= most);
}

async function embedded({ family, weight, range, address }: Face): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) return '';
  const data = await dataAddress(new Blob([await answer.arrayBuffer()], { type: 'font/woff2' }));
  const limits = range === '' ? '' : `unicode-range:${range};`;
  const look = `font-family:'${family}';font-weight:${weight || 'normal'};${limits}`;
  return `@font-face{${look}src:url(${data}) format('woff2')}`;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('no font'));
    reader.readAsDataURL(blob);
  });
}
