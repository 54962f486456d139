import { describe, expect, it } from 'vitest';
import { SvgSurface } from './svg-surface';

const surface = () => new SvgSurface((text) => 10 * text.length);

function drawn(draw: (context: SvgSurface) => void): string {
  const context = surface();
  draw(context);
  return context.content();
}

describe('a drawing as text', () => {
  it('has a shape that is filled and outlined once', () => {
    const content = drawn((context) => {
      context.fillStyle = '#fff';
      context.strokeStyle = '#123456';
      context.lineWidth = 1.3;
      context.beginPath();
      context.rect(1, 2, 30, 40);
      context.fill();
      context.stroke();
    });
    expect(content).toBe(
      '<g>\n<path d="M1 2h30v40h-30v-40z" fill="#fff" stroke="#123456" stroke-width="1.3"/>\n</g>',
    );
  });

  it('has two where the path went on in between, or where something was filled twice', () => {
    const gone = drawn((context) => {
      context.rect(0, 0, 9, 9);
      context.fill();
      context.moveTo(1, 1);
      context.lineTo(8, 8);
      context.stroke();
    });
    expect(gone.match(/<path/g)).toHaveLength(2);
    const twice = drawn((context) => {
      context.rect(0, 0, 9, 9);
      context.fill();
      context.fill();
    });
    expect(twice.match(/<path/g)).toHaveLength(2);
  });

  it('keeps how strongly each is seen, and dashes, ends and joints', () => {
    const content = drawn((context) => {
      context.rect(0, 0, 9, 9);
      context.globalAlpha = 0.55;
      context.fill();
      context.globalAlpha = 1;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.setLineDash([2.2, 2]);
      context.stroke();
    });
    expect(content).toContain('fill-opacity="0.55"');
    expect(content).not.toContain('stroke-opacity');
    expect(content).toContain('stroke-dasharray="2.2 2"');
    expect(content).toContain('stroke-linecap="round" stroke-linejoin="round"');
  });

  it('begins a path with its first line, as a canvas does', () => {
    const content = drawn((context) => {
      context.beginPath();
      context.lineTo(1, 2);
      context.lineTo(3, 4);
      context.stroke();
    });
    expect(content).toContain('d="M1 2L3 4"');
  });

  it('draws whole circles, and corners no rounder than there is room for', () => {
    const circle = drawn((context) => {
      context.arc(10, 10, 5);
      context.fill();
    });
    expect(circle).toContain('d="M15 10a5 5 0 1 1 -10 0a5 5 0 1 1 10 0z"');
    const pill = drawn((context) => {
      context.roundRect(0, 0, 40, 20, 99);
      context.fill();
    });
    expect(pill).toContain('d="M10 0h20a10 10 0 0 1 10 10v0');
  });

  it('writes texts in their font and at their anchor, and notes their characters', () => {
    const context = surface();
    context.font = `600 13px 'JetBrains Mono', monospace`;
    context.textAlign = 'center';
    context.fillText('−6 × 2', 5, 6);
    expect(context.content()).toContain(
      `<text x="5" y="6" fill="#000" font-family="'JetBrains Mono', monospace" font-size="13"` +
        ` font-weight="600" text-anchor="middle">−6 × 2</text>`,
    );
    expect([...context.texts.keys()]).toEqual([`'JetBrains Mono', monospace`]);
    expect([...context.texts.values()].map((each) => [...each].join(''))).toEqual(['−6 ×2']);
    expect(context.measureText('four').width).toBe(40);
  });

  it('makes no markup of what people wrote, and leaves out what XML has no place for', () => {
    const content = drawn((context) => {
      context.font = '400 12px sans-serif';
      context.fillText(`<img src=x onerror="alert(1)"> & ]]>\u0000\ud800\n`, 0, 0);
    });
    expect(content).toContain(
      '>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; ]]&gt;\ufffd\ufffd </text>',
    );
  });

  it('stands under the transform that was set before it, and empty layers are left out', () => {
    const content = drawn((context) => {
      context.setTransform(2, 0, 0, 2, 10.5, -3);
      context.fillRect(0, 0, 5, 5);
      context.setTransform(1, 0, 0, 1, 0, 0);
    });
    expect(content).toBe(
      '<g transform="matrix(2 0 0 2 10.5 -3)">\n<path d="M0 0h5v5h-5v-5z" fill="#000"/>\n</g>',
    );
  });
});
