/** Red, green and blue, 0 to 255, not necessarily whole. */
export type Rgb = readonly [number, number, number]

/** A few colours that live together, from which one artist's works are made. */
export interface Palette {
  readonly key: string
  /** Lightest and darkest. */
  readonly paper: Rgb
  readonly ink: Rgb
  /** Four tones between, from light to dark. */
  readonly tones: readonly [Rgb, Rgb, Rgb, Rgb]
  readonly accent: Rgb
  /** The main colours in words, for the description of a picture: "dempet blått og oker". */
  readonly nb: string
  readonly en: string
}

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function palette(key: string, colours: string, nb: string, en: string): Palette {
  const [paper = '', a = '', b = '', c = '', d = '', ink = '', accent = ''] = colours.split(' ')
  return { key, paper: rgb(paper), ink: rgb(ink), tones: [rgb(a), rgb(b), rgb(c), rgb(d)], accent: rgb(accent), nb, en }
}

/** paper, four tones from light to dark, ink, accent */
export const palettes: readonly Palette[] = [
  palette('fjord', 'e9ebe6 c3ced0 8ba3ad 4f6f80 2f4656 161f27 c8792e', 'gråblått og rust', 'grey-blue and rust'),
  palette('ochre', 'f1e7d2 dcc083 bd8d3b 8a5a2a 4f3524 221a17 3f6a78', 'oker og brunt', 'ochre and brown'),
  palette('moss', 'e8e8da bcc2a0 8a9568 56663f 333f2b 191d18 b5482f', 'mosegrønt', 'moss green'),
  palette('clay', 'f0e4d9 dcb79c bf7d5b 8d4a35 54312a 241816 4a6d72', 'leirrødt', 'clay red'),
  palette('winter', 'f2f3f2 d8dfe2 adbcc4 748895 475866 20272d d7a24a', 'lyst grått og blått', 'pale grey and blue'),
  palette('iron', 'e6e3de bdb8b0 8c8680 5b5753 383634 191919 b23a26', 'grått og svart', 'grey and black'),
  palette('plum', 'efe6e4 d3b6b8 a5788a 6b4560 3d2a41 1d1622 d2a03c', 'plommefarget og rosa', 'plum and pink'),
  palette('sea', 'e4ece7 a9c9c1 5f9c9a 2f6c74 1d4350 10222b e0a458', 'sjøgrønt', 'sea green'),
  palette('vermilion', 'f3e9dd e9b48d dd6a40 b8351f 5f241f 1e1616 2d4f73', 'sterkt rødt', 'strong red'),
  palette('sun', 'f6edd6 f1d27a e3a92c a8702a 56482f 211f1d 35619b', 'gult og varmt grått', 'yellow and warm grey'),
  palette('night', 'd6d9dc 8b98aa 4c5f7d 2b3a57 1a2338 0c101a e6b85a', 'nattblått', 'night blue'),
  palette('birch', 'f4f0e6 e0d8c6 b9ad98 857a69 51493f 211e1b 6f8f5a', 'hvitt og beige', 'white and beige'),
  palette('rose', 'f6ebe6 eecac0 d99a92 a5645f 5f4045 262025 5c7f6b', 'rosa og grågrønt', 'rose and grey-green'),
  palette('cobalt', 'edeff1 a9bfdd 4f7fc0 234f9e 16305f 0d1626 e06a35', 'koboltblått', 'cobalt blue'),
  palette('peat', 'e3dacb b3a184 7d6a4f 4c4033 2c2721 141312 9fb3a8', 'jordbrunt', 'earth brown'),
  palette('spruce', 'e5ebe6 a8bfae 5f8270 2f5548 1b352e 0e1c19 d98b6a', 'grangrønt', 'spruce green'),
]

/** Between two colours: 0 is the first, 1 the second. */
export function mix(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** Lighter (above 1) or darker (below 1). */
export function shade(colour: Rgb, by: number): Rgb {
  return [Math.min(255, colour[0] * by), Math.min(255, colour[1] * by), Math.min(255, colour[2] * by)]
}

/** A palette read as a scale from dark (0) to light (1). */
export function tone(from: Palette, value: number): Rgb {
  const stops = [from.ink, from.tones[3], from.tones[2], from.tones[1], from.tones[0], from.paper]
  const at = Math.min(0.9999, Math.max(0, value)) * (stops.length - 1)
  const below = Math.floor(at)
  return mix(stops[below] ?? from.ink, stops[below + 1] ?? from.paper, at - below)
}

/** As CSS and SVG write it. */
export function css(colour: Rgb, alpha = 1): string {
  const [r, g, b] = colour.map((part) => Math.round(Math.min(255, Math.max(0, part))))
  return alpha === 1 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${alpha.toFixed(3)})`
}
