// app/cli/demo/draw/colour.ts
function rgb(hex) {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, value >> 8 & 255, value & 255];
}
function palette(key, colours, nb, en) {
  const [paper = "", a = "", b = "", c = "", d = "", ink2 = "", accent = ""] = colours.split(" ");
  return { key, paper: rgb(paper), ink: rgb(ink2), tones: [rgb(a), rgb(b), rgb(c), rgb(d)], accent: rgb(accent), nb, en };
}
var palettes = [
  palette("fjord", "e9ebe6 c3ced0 8ba3ad 4f6f80 2f4656 161f27 c8792e", "gr\xE5bl\xE5tt og rust", "grey-blue and rust"),
  palette("ochre", "f1e7d2 dcc083 bd8d3b 8a5a2a 4f3524 221a17 3f6a78", "oker og brunt", "ochre and brown"),
  palette("moss", "e8e8da bcc2a0 8a9568 56663f 333f2b 191d18 b5482f", "mosegr\xF8nt", "moss green"),
  palette("clay", "f0e4d9 dcb79c bf7d5b 8d4a35 54312a 241816 4a6d72", "leirr\xF8dt", "clay red"),
  palette("winter", "f2f3f2 d8dfe2 adbcc4 748895 475866 20272d d7a24a", "lyst gr\xE5tt og bl\xE5tt", "pale grey and blue"),
  palette("iron", "e6e3de bdb8b0 8c8680 5b5753 383634 191919 b23a26", "gr\xE5tt og svart", "grey and black"),
  palette("plum", "efe6e4 d3b6b8 a5788a 6b4560 3d2a41 1d1622 d2a03c", "plommefarget og rosa", "plum and pink"),
  palette("sea", "e4ece7 a9c9c1 5f9c9a 2f6c74 1d4350 10222b e0a458", "sj\xF8gr\xF8nt", "sea green"),
  palette("vermilion", "f3e9dd e9b48d dd6a40 b8351f 5f241f 1e1616 2d4f73", "sterkt r\xF8dt", "strong red"),
  palette("sun", "f6edd6 f1d27a e3a92c a8702a 56482f 211f1d 35619b", "gult og varmt gr\xE5tt", "yellow and warm grey"),
  palette("night", "d6d9dc 8b98aa 4c5f7d 2b3a57 1a2338 0c101a e6b85a", "nattbl\xE5tt", "night blue"),
  palette("birch", "f4f0e6 e0d8c6 b9ad98 857a69 51493f 211e1b 6f8f5a", "hvitt og beige", "white and beige"),
  palette("rose", "f6ebe6 eecac0 d99a92 a5645f 5f4045 262025 5c7f6b", "rosa og gr\xE5gr\xF8nt", "rose and grey-green"),
  palette("cobalt", "edeff1 a9bfdd 4f7fc0 234f9e 16305f 0d1626 e06a35", "koboltbl\xE5tt", "cobalt blue"),
  palette("peat", "e3dacb b3a184 7d6a4f 4c4033 2c2721 141312 9fb3a8", "jordbrunt", "earth brown"),
  palette("spruce", "e5ebe6 a8bfae 5f8270 2f5548 1b352e 0e1c19 d98b6a", "grangr\xF8nt", "spruce green")
];
function mix(a, b, t2) {
  return [a[0] + (b[0] - a[0]) * t2, a[1] + (b[1] - a[1]) * t2, a[2] + (b[2] - a[2]) * t2];
}
function shade(colour, by) {
  return [Math.min(255, colour[0] * by), Math.min(255, colour[1] * by), Math.min(255, colour[2] * by)];
}
function tone(from, value) {
  const stops = [from.ink, from.tones[3], from.tones[2], from.tones[1], from.tones[0], from.paper];
  const at = Math.min(0.9999, Math.max(0, value)) * (stops.length - 1);
  const below = Math.floor(at);
  return mix(stops[below] ?? from.ink, stops[below + 1] ?? from.paper, at - below);
}
function css(colour, alpha = 1) {
  const [r, g, b] = colour.map((part) => Math.round(Math.min(255, Math.max(0, part))));
  return alpha === 1 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${alpha.toFixed(3)})`;
}

// app/cli/demo/draw/random.ts
function hash(value) {
  const text = String(value);
  let h = 2166136261;
  for (let i = 0; i < text.length; i += 1) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 16777619);
  }
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return (h ^ h >>> 16) >>> 0;
}
function seeded(seed) {
  let a = hash(`a${seed}`);
  let b = hash(`b${seed}`);
  let c = hash(`c${seed}`);
  let counter = 1;
  const next = () => {
    const t2 = (a + b | 0) + counter | 0;
    counter = counter + 1 | 0;
    a = b ^ b >>> 9;
    b = c + (c << 3) | 0;
    c = (c << 21 | c >>> 11) + t2;
    c |= 0;
    return (t2 >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1)
    next();
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick(items) {
      if (items.length === 0)
        throw new RangeError("nothing to pick from");
      return items[whole(0, items.length - 1)];
    },
    normal(mean, deviation) {
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      return mean + deviation * radius * Math.cos(2 * Math.PI * next());
    },
    shuffle(items) {
      const left = [...items];
      for (let i = left.length - 1; i > 0; i -= 1) {
        const j = whole(0, i);
        const kept = left[i];
        left[i] = left[j];
        left[j] = kept;
      }
      return left;
    },
    fork: (name) => seeded(`${seed}/${name}`)
  };
}

// app/cli/demo/draw/hand.ts
var drawnAt = {
  "colour-field": 0.64,
  gesture: 0.66,
  "oil-landscape": 0.62,
  "wash-landscape": 0.68,
  concrete: 1,
  ink: 1,
  charcoal: 0.72,
  etching: 0.86,
  woodcut: 0.8,
  collage: 0.85,
  ceramics: 0.66,
  weave: 0.72,
  sculpture: 0.64,
  glass: 0.68,
  photograph: 0.62,
  jewellery: 0.72,
  "turned-wood": 0.66,
  metal: 0.68,
  installation: 0.8
};
var formats = {
  "colour-field": [0.8, 0.9, 1, 1.25],
  gesture: [0.75, 1, 1.2, 1.5],
  "oil-landscape": [1, 1.3, 1.6, 2.1],
  "wash-landscape": [0.75, 1.3, 1.5, 2.2],
  concrete: [0.8, 1, 1, 1.25],
  ink: [0.5, 0.72, 1, 1.4],
  charcoal: [0.72, 0.8, 1.35],
  etching: [0.8, 1, 1.3],
  woodcut: [0.72, 0.8, 1, 1.35],
  collage: [0.75, 1, 1.3],
  ceramics: [0.8, 1, 1.3],
  weave: [0.6, 0.75, 1, 1.3],
  sculpture: [0.75, 0.8, 1],
  glass: [0.8, 1, 1.3],
  photograph: [0.75, 1, 1.5, 1.9],
  jewellery: [0.8, 1, 1.3],
  "turned-wood": [0.85, 1, 1.3],
  metal: [0.8, 1, 1.3],
  installation: [0.8, 1.3, 1.5]
};
var longSide = 1400;
function mannerOf(artistSeed, family) {
  return seeded(`artist/${artistSeed}/${family}`).fork("manner");
}
function handOf(artistSeed, workIndex, family) {
  const artist = seeded(`artist/${artistSeed}/${family}`);
  const palette2 = artist.pick(palettes);
  const second = artist.pick(palettes);
  const usual = artist.pick(formats[family]);
  const strays = artist.chance(0.4);
  const random = artist.fork(`work/${workIndex}`);
  const ratio = (strays && random.chance(0.5) ? random.pick(formats[family]) : usual) * random.between(0.97, 1.03);
  const long = Math.round(longSide * random.between(1, 1.05));
  const fullWidth = ratio >= 1 ? long : Math.round(long * ratio);
  const fullHeight = ratio >= 1 ? Math.round(long / ratio) : long;
  const share = drawnAt[family];
  return {
    palette: random.chance(0.14) ? second : palette2,
    manner: mannerOf(artistSeed, family),
    random,
    width: Math.round(fullWidth * share),
    height: Math.round(fullHeight * share),
    fullWidth,
    fullHeight
  };
}

// app/cli/demo/draw/matter.ts
var matters = ["bronze", "plaster", "granite", "marble", "terracotta", "corten", "charred", "steel"];
var matterWords = {
  bronze: { nb: "bronse", en: "bronze", technique: "Bronse" },
  plaster: { nb: "gips", en: "plaster", technique: "Gips" },
  granite: { nb: "granitt", en: "granite", technique: "Granitt" },
  marble: { nb: "marmor", en: "marble", technique: "Marmor" },
  terracotta: { nb: "leire", en: "clay", technique: "Brent leire" },
  corten: { nb: "rustent st\xE5l", en: "rusted steel", technique: "Cortenst\xE5l" },
  charred: { nb: "svartbrent tre", en: "charred wood", technique: "Svartbrent tre" },
  steel: { nb: "st\xE5l", en: "steel", technique: "Rustfritt st\xE5l" }
};

// app/cli/demo/draw/light.ts
var window = { x: -0.58, y: 0.52, z: 0.63 };
var half = (() => {
  const z = window.z + 1;
  const long = Math.hypot(window.x, window.y, z);
  return { x: window.x / long, y: window.y / long, z: z / long };
})();
function dull(nx, ny, nz) {
  const direct = Math.max(0, nx * window.x + ny * window.y + nz * window.z);
  const bounce = Math.max(0, nx * 0.6 - ny * 0.55 + nz * 0.2) * 0.12;
  return 0.26 + direct * 0.8 + bounce + ny * 0.07;
}
function shine(nx, ny, nz, polish) {
  const facing = nx * half.x + ny * half.y + nz * half.z;
  return facing <= 0 ? 0 : facing ** polish;
}
function mirrored(nx, ny, nz) {
  const rx = 2 * nz * nx;
  const ry = 2 * nz * ny;
  const rz = 2 * nz * nz - 1;
  const sky = ry > 0.1 ? 0.42 + ry * 0.4 : 0.16 + Math.max(0, ry + 0.6) * 0.25;
  const pane = Math.exp(-(((rx + 0.62) / 0.26) ** 2) - ((ry - 0.4) / 0.42) ** 2) * 0.85;
  const strip = Math.exp(-(((rx - 0.78) / 0.12) ** 2)) * 0.35;
  return sky + pane + strip - Math.max(0, rz - 0.75) * 0.5;
}
function lit(colour, by, gloss = 0) {
  return [colour[0] * by + gloss, colour[1] * by + gloss, colour[2] * by + gloss * 0.97, 1];
}

// app/cli/demo/draw/noise.ts
var side = 512;
var mask = side - 1;
function octave(name, cells) {
  const random = seeded(`noise/${name}/${cells}`);
  const lattice = Float32Array.from({ length: cells * cells }, () => random.next() * 2 - 1);
  const tile = new Float32Array(side * side);
  const step = cells / side;
  for (let y = 0; y < side; y += 1) {
    const v = y * step;
    const y0 = Math.floor(v);
    const fy = v - y0;
    const sy = fy * fy * (3 - 2 * fy);
    const row = y0 * cells;
    const below = (y0 + 1) % cells * cells;
    for (let x = 0; x < side; x += 1) {
      const u = x * step;
      const x0 = Math.floor(u);
      const fx = u - x0;
      const sx = fx * fx * (3 - 2 * fx);
      const x1 = (x0 + 1) % cells;
      const top = (lattice[row + x0] ?? 0) * (1 - sx) + (lattice[row + x1] ?? 0) * sx;
      const bottom = (lattice[below + x0] ?? 0) * (1 - sx) + (lattice[below + x1] ?? 0) * sx;
      tile[y * side + x] = top * (1 - sy) + bottom * sy;
    }
  }
  return tile;
}
function clouds(name, first, octaves, gain) {
  const sum = new Float32Array(side * side);
  let strength = 1;
  let total = 0;
  for (let o = 0, cells = first; o < octaves && cells <= side; o += 1, cells *= 2) {
    const layer = octave(name, cells);
    for (let i = 0; i < sum.length; i += 1)
      sum[i] = (sum[i] ?? 0) + (layer[i] ?? 0) * strength;
    total += strength;
    strength *= gain;
  }
  const scale = 1.7 / total;
  for (let i = 0; i < sum.length; i += 1)
    sum[i] = (sum[i] ?? 0) * scale;
  return sum;
}
var cloudTile = clouds("cloud", 4, 7, 0.52);
var softTile = clouds("soft", 8, 3, 0.45);
var grainTile = clouds("grain", 128, 3, 0.8);
function bilinear(tile, x, y) {
  const fx = Math.floor(x);
  const fy = Math.floor(y);
  const dx = x - fx;
  const dy = y - fy;
  const x0 = fx & mask;
  const x1 = fx + 1 & mask;
  const y0 = (fy & mask) * side;
  const y1 = (fy + 1 & mask) * side;
  const top = (tile[y0 + x0] ?? 0) * (1 - dx) + (tile[y0 + x1] ?? 0) * dx;
  const bottom = (tile[y1 + x0] ?? 0) * (1 - dx) + (tile[y1 + x1] ?? 0) * dx;
  return top * (1 - dy) + bottom * dy;
}
var cloud = (x, y) => bilinear(cloudTile, x, y);
var swell = (x, y) => bilinear(softTile, x, y);
function rough(x, y) {
  const scatter = grainTile[(y * 7 & mask) * side + (x * 5 & mask)] ?? 0;
  return cloudTile[(y - scatter & mask) * side + (x + scatter & mask)] ?? 0;
}
var grain = (x, y) => grainTile[(y & mask) * side + (x & mask)] ?? 0;
function ramp(from, to, value) {
  const t2 = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t2 * t2 * (3 - 2 * t2);
}

// app/cli/demo/draw/solid.ts
function prepare(form) {
  const turned = form.parts.map((part) => {
    if (part.kind === "ball")
      return { part, c: 1, s: 0, tc: 1, ts: 0 };
    return { part, c: Math.cos(part.turn), s: Math.sin(part.turn), tc: Math.cos(part.tip), ts: Math.sin(part.tip) };
  });
  return (x, y, z) => {
    let d = 1e3;
    for (const { part, c, s, tc, ts } of turned) {
      const px = x - part.at[0];
      const py = y - part.at[1];
      const pz = z - part.at[2];
      let own;
      if (part.kind === "ball") {
        const [a, b, e] = part.size;
        const k0 = Math.sqrt((px / a) ** 2 + (py / b) ** 2 + (pz / e) ** 2);
        const k1 = Math.sqrt((px / (a * a)) ** 2 + (py / (b * b)) ** 2 + (pz / (e * e)) ** 2);
        own = k1 < 1e-6 ? -Math.min(a, b, e) : k0 * (k0 - 1) / k1;
      } else {
        const rx = px * c + pz * s;
        const rz0 = -px * s + pz * c;
        const ux = rx * tc + py * ts;
        const uy = -rx * ts + py * tc;
        if (part.kind === "slab") {
          const qx = Math.abs(ux) - part.size[0] + part.round;
          const qy = Math.abs(uy) - part.size[1] + part.round;
          const qz = Math.abs(rz0) - part.size[2] + part.round;
          own = Math.sqrt(Math.max(qx, 0) ** 2 + Math.max(qy, 0) ** 2 + Math.max(qz, 0) ** 2) + Math.min(Math.max(qx, qy, qz), 0) - part.round;
        } else {
          const q = Math.sqrt(ux * ux + uy * uy) - part.r;
          own = Math.sqrt(q * q + rz0 * rz0) - part.thick;
        }
      }
      if (form.melt > 0) {
        const h = Math.max(form.melt - Math.abs(d - own), 0) / form.melt;
        d = Math.min(d, own) - h * h * form.melt * 0.25;
      } else if (own < d)
        d = own;
    }
    for (const hole of form.holes) {
      const k = Math.sqrt(
        ((x - hole.at[0]) / hole.size[0]) ** 2 + ((y - hole.at[1]) / hole.size[1]) ** 2 + ((z - hole.at[2]) / hole.size[2]) ** 2
      );
      const inside = -(k - 1) * Math.min(...hole.size);
      const h = Math.max(0.08 - Math.abs(d - inside), 0) / 0.08;
      d = Math.max(d, inside) + h * h * 0.02;
    }
    return d;
  };
}
function place(on, form, stuff, view, seed) {
  const distance = prepare(form);
  const [cd, sd] = [Math.cos(view.down), Math.sin(view.down)];
  const block = 2;
  shadow(on, distance, view, cd, sd);
  const left = Math.max(0, Math.floor(view.x - view.reach * view.scale));
  const right = Math.min(on.width, Math.ceil(view.x + view.reach * view.scale));
  const top = Math.max(0, Math.floor(view.y - (view.tall * cd + view.reach * sd) * view.scale));
  const bottom = Math.min(on.height, Math.ceil(view.y + view.reach * sd * view.scale + 8));
  const far = view.reach * 1.5 + view.tall * sd;
  const cols = Math.ceil((right - left) / block) + 1;
  const field = new Float32Array(cols * (Math.ceil((bottom - top) / block) + 1)).fill(-1);
  const cast = (px, py) => {
    const sx = (px - view.x) / view.scale;
    const sy = (view.y - py) / view.scale;
    let t2 = -far;
    let nearest = 9;
    for (let i = 0; i < 42 && t2 < far; i += 1) {
      const y = sy * cd - t2 * sd;
      const d = distance(sx, y, -sy * sd - t2 * cd);
      if (d < 4e-3)
        return y > -0.02 ? t2 + far : -1e-3;
      if (d < nearest)
        nearest = d;
      if (y < -0.3)
        break;
      t2 += d * 0.95;
    }
    return -nearest;
  };
  const patch = 5;
  const clear = patch * block * 1.1 / view.scale;
  for (let py = 0; py * patch * block + top < bottom; py += 1) {
    for (let px = 0; px * patch < cols; px += 1) {
      const half2 = patch * block / 2;
      if (cast(left + px * patch * block + half2, top + py * patch * block + half2) < -clear)
        continue;
      for (let by = py * patch; by < (py + 1) * patch && by * block + top < bottom; by += 1) {
        for (let bx = px * patch; bx < Math.min(cols, (px + 1) * patch); bx += 1) {
          field[by * cols + bx] = cast(left + bx * block, top + by * block);
        }
      }
    }
  }
  paint(on, { left, top, right, bottom, cols, block, far, cast }, field, distance, stuff, view, cd, sd, seed);
}
function paint(on, area, field, distance, stuff, view, cd, sd, seed) {
  const { left, top, right, bottom, cols, block, far, cast } = area;
  const rows = Math.floor(field.length / cols);
  const shadeOf = new Float32Array(field.length * 3);
  const e = 6e-3;
  for (let i = 0; i < field.length; i += 1) {
    const reach = field[i] ?? -1;
    if (reach < 0)
      continue;
    const t2 = reach - far;
    const sx = (left + i % cols * block - view.x) / view.scale;
    const sy = (view.y - (top + Math.floor(i / cols) * block)) / view.scale;
    const [x, y, z] = [sx, sy * cd - t2 * sd, -sy * sd - t2 * cd];
    let nx = distance(x + e, y, z) - distance(x - e, y, z);
    let ny = distance(x, y + e, z) - distance(x, y - e, z);
    let nz = distance(x, y, z + e) - distance(x, y, z - e);
    const bump = stuff.tool;
    nx += bump * e * swell(seed + x * 62 + z * 30, y * 62);
    ny += bump * e * swell(seed + x * 62 + 31, y * 62 + z * 30);
    const long = Math.hypot(nx, ny, nz) || 1;
    nx /= long;
    ny /= long;
    nz /= long;
    const open = Math.min(1, Math.max(0.25, 0.35 + distance(x + nx * 0.16, y + ny * 0.16, z + nz * 0.16) / 0.22));
    const floor = Math.min(1, 0.55 + y * 1.4);
    const grey = dull(nx, ny, nz) * open * floor;
    const glow = mirrored(nx, ny, nz) * open * (0.5 + floor * 0.5);
    const light2 = grey + (glow - grey) * stuff.metal;
    const age = Math.min(1, Math.max(0, 0.5 + cloud(seed + x * 40 + z * 21, y * 46 + z * 17) * 0.8)) * stuff.mottle;
    const gloss = stuff.gloss * shine(nx, ny, nz, stuff.metal > 0.5 ? 60 : 18) * open;
    for (let c = 0; c < 3; c += 1)
      shadeOf[i * 3 + c] = ((stuff.colour[c] ?? 0) + ((stuff.other[c] ?? 0) - (stuff.colour[c] ?? 0)) * age) * light2 + gloss;
  }
  for (let y = top; y < bottom; y += 1) {
    const fy = (y - top) / block;
    const r0 = Math.floor(fy);
    const ty = fy - r0;
    const r1 = Math.min(rows - 1, r0 + 1);
    for (let x = left; x < right; x += 1) {
      const fx = (x - left) / block;
      const c0 = Math.floor(fx);
      const tx = fx - c0;
      let [r, g, b, sum] = [0, 0, 0, 0];
      for (let k = 0; k < 4; k += 1) {
        const i = (k < 2 ? r0 : r1) * cols + Math.min(cols - 1, c0 + (k & 1));
        if ((field[i] ?? -1) < 0)
          continue;
        const weight = (k < 2 ? 1 - ty : ty) * (k & 1 ? tx : 1 - tx);
        sum += weight;
        r += (shadeOf[i * 3] ?? 0) * weight;
        g += (shadeOf[i * 3 + 1] ?? 0) * weight;
        b += (shadeOf[i * 3 + 2] ?? 0) * weight;
      }
      if (sum < 0.02)
        continue;
      let cover = 1;
      if (sum < 0.999) {
        const ray = cast(x, y);
        cover = ray >= 0 ? 1 : Math.max(0, 1 + ray * view.scale);
        if (cover === 0)
          continue;
      }
      const share = cover / sum;
      const p = (y * on.width + x) * 3;
      on.rgb[p] = (on.rgb[p] ?? 0) * (1 - cover) + r * share;
      on.rgb[p + 1] = (on.rgb[p + 1] ?? 0) * (1 - cover) + g * share;
      on.rgb[p + 2] = (on.rgb[p + 2] ?? 0) * (1 - cover) + b * share;
    }
  }
}
function shadow(on, distance, view, _cd, sd) {
  const step = 6;
  const spanX = view.reach * 1.3 + view.tall;
  const left = Math.max(0, Math.floor(view.x - view.reach * 1.4 * view.scale));
  const right = Math.min(on.width, Math.ceil(view.x + spanX * view.scale));
  const top = Math.max(0, Math.floor(view.y - spanX * sd * view.scale));
  const bottom = Math.min(on.height, Math.ceil(view.y + view.reach * 1.3 * sd * view.scale));
  const cols = Math.ceil((right - left) / step) + 2;
  const rows = Math.max(2, Math.ceil((bottom - top) / step) + 2);
  const dark = new Float32Array(cols * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < cols; col += 1) {
      const x = (left + col * step - view.x) / view.scale;
      const z = (top + row * step - view.y) / view.scale / Math.max(0.05, sd);
      let open = 1;
      let t2 = 0.03;
      for (let i = 0; i < 22 && t2 < 4; i += 1) {
        const d = distance(x - t2 * 0.6, t2 * 0.66, z + t2 * 0.45);
        open = Math.min(open, 0.5 + 5.5 * d / t2 / 2);
        if (open <= 0)
          break;
        t2 += Math.max(0.03, d);
      }
      const near = Math.min(1, Math.max(0, distance(x, 0.02, z) / 0.35));
      dark[row * cols + col] = Math.min(0.8, (1 - Math.max(0, Math.min(1, open))) * 0.5 + (1 - near) ** 2 * 0.4);
    }
  }
  for (let y = top; y < bottom; y += 1) {
    const fy = (y - top) / step;
    const r0 = Math.floor(fy);
    const ty = fy - r0;
    for (let x = left; x < right; x += 1) {
      const fx = (x - left) / step;
      const c0 = Math.floor(fx);
      const tx = fx - c0;
      const i = r0 * cols + c0;
      const a = ((dark[i] ?? 0) * (1 - tx) + (dark[i + 1] ?? 0) * tx) * (1 - ty) + ((dark[i + cols] ?? 0) * (1 - tx) + (dark[i + cols + 1] ?? 0) * tx) * ty;
      const p = (y * on.width + x) * 3;
      on.rgb[p] = (on.rgb[p] ?? 0) * (1 - a);
      on.rgb[p + 1] = (on.rgb[p + 1] ?? 0) * (1 - a);
      on.rgb[p + 2] = (on.rgb[p + 2] ?? 0) * (1 - a * 0.96);
    }
  }
}

// app/cli/demo/draw/surface.ts
import sharp from "sharp";

// app/cli/demo/draw/enlarge.ts
function enlarge(data, w, h, width, height, use) {
  const start = new Int32Array(width);
  const share = new Float32Array(width);
  for (let x = 0; x < width; x += 1) {
    const at = Math.min(w - 1.001, Math.max(0, (x + 0.5) * w / width - 0.5));
    start[x] = Math.floor(at) * 3;
    share[x] = at - Math.floor(at);
  }
  const line2 = new Float32Array(w * 3);
  const row = new Float32Array(width * 3);
  for (let y = 0; y < height; y += 1) {
    const at = Math.min(h - 1.001, Math.max(0, (y + 0.5) * h / height - 0.5));
    const top = Math.floor(at) * w * 3;
    const low = top + w * 3;
    const t2 = at - Math.floor(at);
    for (let k = 0; k < line2.length; k += 1) {
      const above = data[top + k] ?? 0;
      line2[k] = above + ((data[low + k] ?? 0) - above) * t2;
    }
    for (let x = 0, i = 0; x < width; x += 1, i += 3) {
      const a = start[x] ?? 0;
      const s = share[x] ?? 0;
      const r = line2[a] ?? 0;
      const g = line2[a + 1] ?? 0;
      const b = line2[a + 2] ?? 0;
      row[i] = r + ((line2[a + 3] ?? 0) - r) * s;
      row[i + 1] = g + ((line2[a + 4] ?? 0) - g) * s;
      row[i + 2] = b + ((line2[a + 5] ?? 0) - b) * s;
    }
    use(row, y);
  }
}

// app/cli/demo/draw/surface.ts
function surface(width, height, colour) {
  const rgb2 = new Float32Array(width * height * 3);
  const [r, g, b] = colour;
  for (let i = 0; i < rgb2.length; i += 3) {
    rgb2[i] = r;
    rgb2[i + 1] = g;
    rgb2[i + 2] = b;
  }
  return { width, height, rgb: rgb2, relief: null };
}
function lay(on, x, y, colour, alpha) {
  if (x < 0 || y < 0 || x >= on.width || y >= on.height)
    return;
  const i = (y * on.width + x) * 3;
  const keep = 1 - alpha;
  on.rgb[i] = (on.rgb[i] ?? 0) * keep + colour[0] * alpha;
  on.rgb[i + 1] = (on.rgb[i + 1] ?? 0) * keep + colour[1] * alpha;
  on.rgb[i + 2] = (on.rgb[i + 2] ?? 0) * keep + colour[2] * alpha;
}
async function render(drawing, width, height, coarse = 1, blur = 0) {
  const w = Math.max(16, Math.round(width * coarse));
  const h = Math.max(16, Math.round(height * coarse));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${drawing.width} ${drawing.height}" preserveAspectRatio="none"><rect width="100%" height="100%" fill="${css(drawing.ground)}"/>${drawing.markup}</svg>`;
  let image = sharp(Buffer.from(svg)).removeAlpha();
  const sigma = blur * w / drawing.width;
  if (sigma > 0.3)
    image = image.blur(sigma);
  const data = await image.raw().toBuffer();
  const seen = new Float32Array(data);
  if (w === width && h === height)
    return { width, height, rgb: seen, relief: null };
  const rgb2 = new Float32Array(width * height * 3);
  enlarge(seen, w, h, width, height, (row, y) => rgb2.set(row, y * width * 3));
  return { width, height, rgb: rgb2, relief: null };
}
var tileSide = 512;
var tiles = /* @__PURE__ */ new Map();
function texture(ground, x, y) {
  if (ground === "canvas") {
    const thread = 2 * Math.PI * 98 / tileSide;
    return Math.sin(x * thread) * Math.sin(y * thread) * 0.45 + grain(x, y) * 0.5;
  }
  if (ground === "paper")
    return grain(x, y) * 0.45 + cloud(x, y) * 0.4;
  if (ground === "film")
    return grain(x, y) * 0.6 + grain(x + 171, y * 2 + 57) * 0.5;
  return grain(x, y) * 0.3;
}
function tileOf(ground) {
  let tile = tiles.get(ground);
  if (!tile) {
    tile = Float32Array.from(
      { length: tileSide * tileSide },
      (_, i) => texture(ground, i % tileSide, Math.floor(i / tileSide))
    );
    tiles.set(ground, tile);
  }
  return tile;
}
function light(on, strength) {
  const { width, height, rgb: rgb2, relief } = on;
  if (!relief)
    return;
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    const above = Math.max(0, y - 1) * width;
    let before = relief[row] ?? 0;
    for (let x = 0; x < width; x += 1) {
      const here = relief[row + x] ?? 0;
      const rise = (here * 2 - before - (relief[above + x] ?? 0)) * strength;
      before = here;
      if (rise === 0)
        continue;
      const add = rise < -26 ? -26 : rise > 34 ? 34 : rise;
      const i = (row + x) * 3;
      rgb2[i] = (rgb2[i] ?? 0) + add;
      rgb2[i + 1] = (rgb2[i + 1] ?? 0) + add;
      rgb2[i + 2] = (rgb2[i + 2] ?? 0) + add;
    }
  }
}
async function finish(from, how, width, height) {
  if (how.light)
    light(from, how.light * 30);
  const out = new Uint8ClampedArray(width * height * 3);
  const tile = tileOf(how.ground);
  const strength = (how.strength ?? 1) * 4.5;
  const vignette = (how.vignette ?? 0) * 0.12;
  const farX = Float32Array.from({ length: width }, (_, x) => ((x / width - 0.5) * 2) ** 2);
  const write = (row, y) => {
    const tileRow = y % tileSide * tileSide;
    const farY = ((y / height - 0.5) * 2) ** 2;
    for (let x = 0, i = 0, o = y * width * 3; x < width; x += 1, i += 3, o += 3) {
      const add = (tile[tileRow + (x & tileSide - 1)] ?? 0) * strength;
      const far = (farX[x] ?? 0) + farY;
      const by = 1 - vignette * far * far;
      out[o] = (row[i] ?? 0) * by + add;
      out[o + 1] = (row[i + 1] ?? 0) * by + add;
      out[o + 2] = (row[i + 2] ?? 0) * by + add;
    }
  };
  if (from.width === width && from.height === height) {
    for (let y = 0; y < height; y += 1)
      write(from.rgb.subarray(y * width * 3, (y + 1) * width * 3), y);
  } else
    enlarge(from.rgb, from.width, from.height, width, height, write);
  return sharp(out, { raw: { width, height, channels: 3 } }).jpeg({ quality: 88 }).toBuffer();
}

// app/cli/demo/draw/families/bodies.ts
var stuffs = {
  bronze: { colour: [150, 106, 62], other: [58, 62, 50], metal: 0.75, gloss: 50, tool: 0.5, mottle: 0.9 },
  plaster: { colour: [236, 232, 224], other: [218, 212, 202], metal: 0, gloss: 0, tool: 0.22, mottle: 0.6 },
  granite: { colour: [150, 146, 144], other: [92, 90, 92], metal: 0, gloss: 12, tool: 0.5, mottle: 1 },
  marble: { colour: [238, 234, 230], other: [190, 188, 190], metal: 0, gloss: 40, tool: 0.04, mottle: 0.55 },
  terracotta: { colour: [196, 112, 76], other: [158, 84, 58], metal: 0, gloss: 0, tool: 0.5, mottle: 0.8 },
  corten: { colour: [146, 76, 42], other: [84, 46, 34], metal: 0.1, gloss: 8, tool: 0.25, mottle: 1 },
  charred: { colour: [50, 47, 46], other: [28, 26, 26], metal: 0, gloss: 26, tool: 0.8, mottle: 0.9 },
  steel: { colour: [214, 217, 220], other: [170, 174, 178], metal: 0.95, gloss: 60, tool: 0.05, mottle: 0.4 }
};
function build(kind, random) {
  const parts = [];
  const holes = [];
  let melt = 0;
  if (kind === "melted" || kind === "pierced") {
    melt = random.between(0.25, 0.5);
    let y = 0.3;
    for (let i = 0; i < random.whole(3, 5); i += 1) {
      const size = random.between(0.24, 0.44);
      parts.push({
        kind: "ball",
        at: [random.normal(0, 0.2), y, random.normal(0, 0.1)],
        size: [size * random.between(0.7, 1.3), size * random.between(0.8, 1.5), size * 0.8]
      });
      y += size * random.between(0.7, 1.1);
    }
    if (kind === "pierced")
      for (let i = 0; i < random.whole(1, 2); i += 1)
        holes.push({
          at: [random.normal(0, 0.1), 0.45 + i * 0.5 + random.between(0, 0.2), 0],
          size: [random.between(0.13, 0.22), random.between(0.15, 0.3), 1.2]
        });
  } else if (kind === "stack") {
    let y = 0;
    for (let i = 0; i < random.whole(3, 6); i += 1) {
      const high = random.between(0.1, 0.24);
      parts.push({
        kind: "ball",
        at: [random.normal(0, 0.06), y + high, random.normal(0, 0.05)],
        size: [random.between(0.25, 0.5) * (1 - i * 0.09), high, random.between(0.28, 0.4) * (1 - i * 0.08)]
      });
      y += high * 1.93;
    }
  } else if (kind === "slabs") {
    let y = 0;
    for (let i = 0; i < random.whole(2, 5); i += 1) {
      const high = random.between(0.1, 0.42);
      parts.push({
        kind: "slab",
        at: [random.normal(0, 0.12), y + high, random.normal(0, 0.08)],
        size: [random.between(0.12, 0.46), high, random.between(0.1, 0.3)],
        round: random.between(0.01, 0.05),
        turn: random.normal(0.3, 0.5),
        tip: random.normal(0, 0.04)
      });
      y += high * 2;
    }
  } else if (kind === "rings") {
    for (let i = 0; i < random.whole(2, 4); i += 1) {
      const r = random.between(0.3, 0.55);
      const thick = random.between(0.05, 0.13);
      parts.push({
        kind: "ring",
        at: [random.normal(0, 0.2), r + thick + i * 0.16, random.normal(0, 0.12)],
        r,
        thick,
        turn: random.normal(0.2, 0.7),
        tip: random.between(0, 3)
      });
    }
    melt = 0.06;
  } else {
    melt = 0.14;
    const lean = random.normal(0, 0.06);
    parts.push(
      { kind: "ball", at: [0, 0.42, 0], size: [0.2, 0.46, 0.18] },
      { kind: "ball", at: [lean, 0.98, 0], size: [0.26, 0.38, 0.17] },
      { kind: "ball", at: [lean * 2 + 0.02, 1.5, 0.02], size: [0.13, 0.17, 0.14] }
    );
    if (random.chance(0.6))
      parts.push({ kind: "ball", at: [lean - 0.26, 0.9, 0.06], size: [0.08, 0.36, 0.09] });
  }
  const tall = Math.max(
    ...parts.map((part) => part.at[1] + (part.kind === "ring" ? part.r + part.thick : part.size[1]))
  );
  return { form: { parts, holes, melt }, tall, reach: 1 };
}
var kindWords = {
  melted: ["rund, sammensatt form", "A rounded compound form"],
  stack: ["stablede former", "Stacked forms"],
  slabs: ["kantede blokker", "Angular blocks"],
  rings: ["ringer som griper i hverandre", "Interlocking rings"],
  pierced: ["organisk form med \xE5pning", "An organic form with an opening"],
  figure: ["forenklet menneskefigur", "A simplified human figure"]
};
var sculpture = async ({ palette: palette2, manner, random, width, height }) => {
  const matter = manner.pick(matters);
  const stuff = stuffs[matter];
  const kinds = manner.shuffle(["melted", "stack", "slabs", "rings", "pierced", "figure"]).slice(0, 2);
  const plinth = manner.chance(0.5);
  const dark = manner.chance(0.4) && stuff.colour[0] > 145;
  const wall = dark ? mix([70, 70, 72], palette2.ink, 0.3) : mix([226, 224, 219], palette2.paper, 0.4);
  const floor = dark ? [64, 61, 58] : manner.pick([
    [196, 190, 182],
    [178, 158, 134],
    [208, 206, 202]
  ]);
  const kind = random.pick(kinds);
  const { form, tall, reach } = build(kind, random);
  const level = plinth ? 0.86 : 0.66;
  const side2 = random.between(0.1, 0.3);
  const y = plinth ? height * 0.76 : height * 0.84;
  const scale = Math.min(height * (plinth ? 0.6 : 0.68) / tall, width * 0.4);
  const x = width * random.between(0.44, 0.5);
  const pw = scale * 0.72;
  const box = plinth ? `<path d="M${x - pw} ${y - scale * 0.13}h${pw * 2}v${scale * 0.26}h${-pw * 2}z" fill="${css(dark ? [120, 120, 120] : [246, 245, 242])}"/><path d="M${x - pw} ${y + scale * 0.13}h${pw * 2}v${height}h${-pw * 2}z" fill="${css(dark ? [82, 82, 83] : [220, 218, 213])}"/>` : "";
  const markup = `<defs><linearGradient id="w" x2="1" y2=".4"><stop offset="0" stop-color="${css(shade(wall, 1.08))}"/><stop offset="1" stop-color="${css(shade(wall, 0.76))}"/></linearGradient><linearGradient id="f" x2=".6" y2="1"><stop offset="0" stop-color="${css(shade(floor, 0.88))}"/><stop offset="1" stop-color="${css(shade(floor, 1.06))}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#w)"/><path d="M${width * side2} 0l${width * 0.24} 0l${width * 0.3} ${height * level}h${-width * 0.28}z" fill="#fff" opacity="${dark ? 0.05 : 0.16}"/><rect y="${height * level}" width="${width}" height="${height}" fill="url(#f)"/>${box}`;
  const on = await render({ markup, width, height, ground: wall }, width, height, plinth ? 0.5 : 0.25, plinth ? 0.8 : 3);
  place(on, form, stuff, { down: plinth ? 0.18 : 0.26, scale, x, y, reach, tall }, random.next() * 500);
  const [nb, en] = kindWords[kind];
  return {
    surface: on,
    finish: { ground: "film", strength: 0.6, vignette: 0.5 },
    nb: `Skulptur i ${matterWords[matter].nb}: ${nb}${plinth ? " p\xE5 sokkel" : " p\xE5 gulvet"}`,
    en: `${en} in ${matterWords[matter].en}${plinth ? " on a plinth" : " on the floor"}`
  };
};
var jewellery = async ({ palette: palette2, manner, random, width, height }) => {
  const kind = manner.pick(["neck", "brooch", "ringset", "chain"]);
  const silver = {
    colour: [226, 228, 230],
    other: [176, 180, 184],
    metal: 0.95,
    gloss: 70,
    tool: manner.between(0, 0.5),
    mottle: 0.4
  };
  const gold = { colour: [226, 184, 104], other: [186, 138, 70], metal: 0.92, gloss: 70, tool: 0.2, mottle: 0.4 };
  const black = { colour: [58, 58, 62], other: [32, 32, 36], metal: 0.6, gloss: 40, tool: 0.5, mottle: 0.7 };
  const metal2 = manner.pick([silver, gold, black, silver]);
  const stoneColour = manner.pick([palette2.accent, palette2.tones[2], palette2.tones[3], palette2.tones[1]]);
  const stone = {
    colour: stoneColour,
    other: shade(stoneColour, 0.6),
    metal: 0.15,
    gloss: 150,
    tool: 0,
    mottle: 0.6
  };
  const ground = manner.pick([
    [232, 229, 222],
    [58, 60, 63],
    mix(palette2.tones[0], [220, 216, 210], 0.5),
    [206, 204, 200]
  ]);
  const markup = `<defs><linearGradient id="g" x2="1" y2="1"><stop offset="0" stop-color="${css(shade(ground, 1.08))}"/><stop offset="1" stop-color="${css(shade(ground, 0.8))}"/></linearGradient></defs><rect width="100" height="100" fill="url(#g)"/>`;
  const on = await render({ markup, width: 100, height: 100, ground }, width, height, 0.1);
  const size = Math.min(width, height);
  const [cx, cy] = [width / 2, height / 2];
  const down = 1.15;
  const seed = random.next() * 500;
  const lay2 = (form, stuff, x, y, scale, reach = 1.1) => place(on, form, stuff, { down, scale, x, y, reach, tall: 0.5 }, seed);
  const disc = (a, h, b) => ({
    parts: [{ kind: "ball", at: [0, h, 0], size: [a, h, b] }],
    holes: [],
    melt: 0
  });
  if (kind === "neck" || kind === "chain") {
    const beads = kind === "neck" ? random.whole(22, 34) : random.whole(30, 44);
    const rx = size * random.between(0.27, 0.34);
    const squash = random.between(0.95, 1.2);
    const open = kind === "neck" ? 0.5 : 0;
    const order = [];
    for (let i = 0; i < beads; i += 1) {
      const angle = -Math.PI / 2 + open + i / (beads - (open ? 1 : 0)) * (Math.PI * 2 - open * 2);
      const wander = kind === "chain" ? random.normal(0, 0.025) : 0;
      const low = Math.max(0, Math.sin(angle)) ** 3;
      order.push({
        x: cx + Math.cos(angle) * rx * (1 + wander),
        y: cy + Math.sin(angle) * rx * squash * (1 + wander),
        big: size * (kind === "neck" ? 0.019 + low * 0.03 : 0.021) * random.between(0.85, 1.15),
        stuff: (kind === "neck" ? i % 3 === 1 : i % 7 === 3) ? stone : metal2
      });
    }
    for (const bead of order.sort((a, b) => a.y - b.y))
      lay2(disc(0.9, 0.5, random.between(0.6, 0.9)), bead.stuff, bead.x, bead.y, bead.big);
  } else if (kind === "brooch") {
    const scale = size * 0.3;
    const parts = [];
    const style = random.pick(["leaf", "pebbles", "bars"]);
    for (let i = 0; i < random.whole(4, 8); i += 1) {
      const angle = i * 0.8 + random.normal(0, 0.2);
      const r = style === "pebbles" ? random.between(0.1, 0.5) : 0.42;
      if (style === "bars")
        parts.push({
          kind: "slab",
          at: [-0.6 + i * 0.17, 0.08, random.normal(0, 0.16)],
          size: [0.065, 0.05, random.between(0.3, 0.75)],
          round: 0.03,
          turn: random.normal(0, 0.05),
          tip: 0
        });
      else
        parts.push({
          kind: "ball",
          at: [Math.cos(angle) * r, 0.1, Math.sin(angle) * r],
          size: style === "leaf" ? [0.16 + 0.26 * Math.abs(Math.cos(angle)), 0.06, 0.16 + 0.26 * Math.abs(Math.sin(angle))] : [random.between(0.12, 0.28), 0.12, random.between(0.12, 0.24)]
        });
    }
    lay2({ parts, holes: [], melt: 0.07 }, metal2, cx, cy, scale);
    for (let i = 0; i < random.whole(1, 3); i += 1)
      lay2(
        disc(0.95, 0.8, 0.95),
        stone,
        cx + random.normal(0, size * 0.06),
        cy - scale * 0.1 + random.normal(0, size * 0.05),
        size * random.between(0.03, 0.055)
      );
  } else {
    const count = random.whole(2, 4);
    for (let i = 0; i < count; i += 1) {
      const x = width * (0.2 + 0.6 * (i + 0.5) / count);
      const y = cy + random.normal(0.06, 0.06) * height;
      const scale = size * 0.36 / count ** 0.5;
      const thick = random.between(0.06, 0.12);
      place(
        on,
        {
          parts: [{ kind: "ring", at: [0, 0.5 + thick, 0], r: 0.5, thick, turn: random.normal(0.2, 0.4), tip: 0 }],
          holes: [],
          melt: 0
        },
        metal2,
        { down: 0.5, scale, x, y: y + scale * 0.4, reach: 1, tall: 1.3 },
        seed
      );
      place(
        on,
        {
          parts: [{ kind: "ball", at: [0, 1.14 + thick, 0], size: [random.between(0.14, 0.26), 0.14, 0.16] }],
          holes: [],
          melt: 0
        },
        stone,
        { down: 0.5, scale, x, y: y + scale * 0.4, reach: 0.5, tall: 1.5 },
        seed
      );
    }
  }
  const words = {
    neck: ["Halssmykke", "Necklace"],
    brooch: ["Brosje", "Brooch"],
    ringset: ["Fingerringer", "Finger rings"],
    chain: ["Kjede", "Chain"]
  };
  const matter = metal2 === gold ? ["gull", "gold"] : metal2 === black ? ["oksidert s\xF8lv", "oxidised silver"] : ["s\xF8lv", "silver"];
  return {
    surface: on,
    finish: { ground: "film", strength: 0.5, vignette: 0.4 },
    nb: `${words[kind][0]} i ${matter[0]} med steiner, p\xE5 rolig bunn`,
    en: `${words[kind][1]} in ${matter[1]} with stones, on a plain ground`
  };
};

// app/cli/demo/draw/scenery.ts
var n = (value) => value.toFixed(1);
function ridge(w, h, base, rise, random, jag = 0.4) {
  const steps = 26;
  const a = random.between(0, 6);
  const f = random.between(1.2, 2.6);
  let path2 = `M0 ${n(h)}`;
  for (let i = 0; i <= steps; i += 1) {
    const t2 = i / steps;
    const form = Math.sin(t2 * f * 3.1 + a) * 0.5 + Math.sin(t2 * f * 7.3 + a * 2) * 0.25 * jag + random.between(-0.12, 0.12) * jag;
    path2 += `L${n(t2 * w)} ${n(base - rise * (0.5 + form))}`;
  }
  return `${path2}L${n(w)} ${n(h)}Z`;
}
function spruce(x, y, tall, random) {
  const wide = tall * random.between(0.16, 0.24);
  const tiers = 7;
  let left = `M${n(x)} ${n(y - tall)}`;
  let right = "";
  for (let i = 1; i <= tiers; i += 1) {
    const t2 = i / tiers;
    const out = wide * t2 * random.between(0.75, 1.15);
    const level = y - tall * (1 - t2 * 0.94);
    left += `L${n(x - out)} ${n(level)}L${n(x - out * 0.55)} ${n(level - tall * 0.02)}`;
    right = `L${n(x + out * 0.5)} ${n(level - tall * 0.02)}L${n(x + out)} ${n(level)}${right}`;
  }
  return `${left}L${n(x - 2)} ${n(y)}L${n(x + 2)} ${n(y)}${right}Z`;
}
var path = (d, fill, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`;
var line = (d, stroke, width) => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round"/>`;
var fade = (id, from, to) => `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

// app/cli/demo/draw/motifs-lived.ts
var fields = (w, h, ink2, random) => {
  const sky = h * random.between(0.3, 0.5);
  let markup = `${fade("s", ink2(0.8), ink2(0.96))}<rect width="${w}" height="${n(h)}" fill="url(#s)"/>`;
  markup += path(ridge(w, h, sky, h * 0.16, random), ink2(0.6)) + path(ridge(w, h, sky + h * 0.04, h * 0.1, random), ink2(0.42));
  const bands = random.whole(4, 6);
  for (let i = 0; i < bands; i += 1) {
    const t2 = i / bands;
    const y2 = sky + (h - sky) * (0.08 + 0.92 * t2 ** 1.25);
    const value = random.pick([0.3, 0.5, 0.66, 0.78, 0.86]);
    markup += path(ridge(w, h, y2 + h * 0.03, h * 0.07, random, 0.1), ink2(value));
    const vanish = w * random.between(-0.3, 1.3);
    for (let f = 0; f < 12; f += 1) {
      const x2 = f / 12 * w * 1.4 - w * 0.2;
      markup += line(
        `M${n(x2 + (vanish - x2) * 0.25)} ${n(y2 + h * 0.02)}L${n(x2)} ${n(y2 + h * 0.16)}`,
        ink2(value - 0.1),
        1 + t2 * 3
      );
    }
  }
  const x = w * random.between(0.2, 0.7);
  const y = sky + h * 0.1;
  const s = h * 0.06;
  markup += path(`M${n(x)} ${n(y)}v${n(-s)}l${n(s * 1.1)} ${n(-s * 0.7)}l${n(s * 1.1)} ${n(s * 0.7)}v${n(s)}z`, ink2(0.18)) + path(`M${n(x + s * 2.2)} ${n(y)}v${n(-s)}h${n(s * 1.8)}v${n(s)}z`, ink2(0.95));
  return { markup, ground: 0.8, nb: "jorder og en g\xE5rd under en \xE5s", en: "fields and a farm below a ridge" };
};
var boathouse = (w, h, ink2, random) => {
  const level = h * random.between(0.52, 0.62);
  let markup = fade("s", ink2(0.9), ink2(0.75)) + `<rect width="${w}" height="${n(level)}" fill="url(#s)"/>` + path(ridge(w, level, level, h * 0.2, random), ink2(0.5));
  markup += `${fade("v", ink2(0.66), ink2(0.4))}<rect y="${n(level)}" width="${w}" height="${n(h - level)}" fill="url(#v)"/>`;
  const x = w * random.between(0.12, 0.42);
  const s = h * random.between(0.2, 0.3);
  markup += path(
    `M${n(x)} ${n(level + 6)}v${n(-s)}l${n(s * 0.55)} ${n(-s * 0.55)}l${n(s * 0.55)} ${n(s * 0.55)}v${n(s)}z`,
    ink2(0.22)
  );
  markup += path(
    `M${n(x + s * 1.1)} ${n(level + 6)}v${n(-s)}l${n(-s * 0.55)} ${n(-s * 0.55)}h${n(s * 1.4)}l${n(s * 0.55)} ${n(s * 0.55)}v${n(s)}z`,
    ink2(0.34)
  );
  markup += path(`M${n(x + s * 0.3)} ${n(level + 6)}v${n(-s * 0.62)}h${n(s * 0.48)}v${n(s * 0.62)}z`, ink2(0.04));
  markup += `<rect x="${n(x - s * 0.3)}" y="${n(level + 4)}" width="${n(w - x)}" height="${n(h * 0.022)}" fill="${ink2(0.84)}"/>`;
  for (let i = 0; i < 7; i += 1)
    markup += `<rect x="${n(x + i * (w - x) / 7)}" y="${n(level + 8)}" width="6" height="${n(h * 0.13)}" fill="${ink2(0.14)}"/>`;
  markup += path(
    `M${n(x)} ${n(level + h * 0.04)}h${n(s * 2)}l${n(-s * 0.3)} ${n(s * 0.9)}h${n(-s * 1.3)}z`,
    ink2(0.26),
    'opacity=".6"'
  );
  for (let i = 0; i < 22; i += 1)
    markup += line(
      `M${n(random.next() * w)} ${n(level + (h - level) * random.between(0.15, 1))}h${n(random.between(30, 150))}`,
      ink2(random.pick([0.34, 0.8])),
      random.between(1, 4)
    );
  return { markup, ground: 0.8, nb: "naust og brygge", en: "a boathouse and a jetty" };
};
var jars = (w, h, ink2, random) => {
  const table2 = h * random.between(0.56, 0.68);
  let markup = fade("s", ink2(0.62), ink2(0.44)) + `<rect width="${w}" height="${h}" fill="url(#s)"/>` + fade("t", ink2(0.86), ink2(0.7)) + `<rect y="${n(table2)}" width="${w}" height="${n(h - table2)}" fill="url(#t)"/>`;
  const count = random.whole(3, 5);
  for (let i = 0; i < count; i += 1) {
    const x = w * ((i + 0.6) / (count + 0.2)) + random.between(-20, 20);
    const foot = table2 + h * random.between(0.04, 0.2);
    const tall = h * random.between(0.16, 0.42);
    const r = tall * random.between(0.18, 0.42);
    const neck = r * random.between(0.35, 0.9);
    const value = random.pick([0.12, 0.3, 0.55, 0.78, 0.98]);
    markup += `<ellipse cx="${n(x + r * 1.2)}" cy="${n(foot)}" rx="${n(r * 2)}" ry="${n(r * 0.3)}" fill="${ink2(0.36)}" opacity=".6"/>`;
    const side2 = (from, to) => `M${n(x + neck * from)} ${n(foot - tall)}C${n(x + r * 1.5 * from)} ${n(foot - tall * 0.7)} ${n(x + r * 1.2 * from)} ${n(foot - tall * 0.1)} ${n(x + r * 0.55 * from)} ${n(foot)}L${n(x + r * 0.55 * to)} ${n(foot)}C${n(x + r * 1.2 * to)} ${n(foot - tall * 0.1)} ${n(x + r * 1.5 * to)} ${n(foot - tall * 0.7)} ${n(x + neck * to)} ${n(foot - tall)}Z`;
    markup += path(side2(-1, 1), ink2(value)) + path(side2(0.15, 1), ink2(value * 0.72)) + path(side2(-0.72, -0.42), ink2(Math.min(1, value + 0.2)), 'opacity=".7"');
    markup += `<ellipse cx="${n(x)}" cy="${n(foot - tall)}" rx="${n(neck)}" ry="${n(neck * 0.26)}" fill="${ink2(value * 0.4)}"/>`;
  }
  return { markup, ground: 0.6, nb: "krukker p\xE5 et bord", en: "jars on a table" };
};
var room = (w, h, ink2, random) => {
  const floor = h * random.between(0.68, 0.76);
  const flip = random.chance(0.5);
  const wx = w * random.between(0.14, 0.3);
  const ww = w * random.between(0.24, 0.34);
  const wy = h * 0.14;
  const wh = h * 0.4;
  let markup = fade("s", ink2(0.5), ink2(0.36)) + `<rect width="${w}" height="${h}" fill="url(#s)"/><rect y="${n(floor)}" width="${w}" height="${h}" fill="${ink2(0.24)}"/>`;
  markup += `<rect x="${n(wx - 10)}" y="${n(wy - 10)}" width="${n(ww + 20)}" height="${n(wh + 20)}" fill="${ink2(0.66)}"/><rect x="${n(wx)}" y="${n(wy)}" width="${n(ww)}" height="${n(wh)}" fill="${ink2(0.99)}"/>`;
  markup += path(
    ridge(ww, wh * 0.55, wh * 0.5, wh * 0.25, random),
    ink2(0.8),
    `transform="translate(${n(wx)} ${n(wy + wh * 0.45)})"`
  );
  markup += `<rect x="${n(wx + ww / 2 - 4)}" y="${n(wy)}" width="8" height="${n(wh)}" fill="${ink2(0.6)}"/><rect x="${n(wx)}" y="${n(wy + wh * 0.38)}" width="${n(ww)}" height="6" fill="${ink2(0.6)}"/>`;
  markup += path(
    `M${n(wx + ww * 0.6)} ${n(floor + 8)}L${n(wx + ww * 1.6)} ${n(floor + 8)}L${n(wx + ww * 2.3)} ${n(h)}L${n(wx + ww * 0.9)} ${n(h)}Z`,
    ink2(0.82)
  );
  const cx = w * 0.66;
  const s = h * 0.2;
  const leg = (x, y, l) => `<rect x="${n(x)}" y="${n(y)}" width="9" height="${n(l)}" fill="${ink2(0.05)}"/>`;
  markup += leg(cx, floor - s * 0.9, s * 1.9) + leg(cx + s * 0.8, floor - s * 0.9, s * 1.75) + leg(cx - s * 0.25, floor + s * 0.3, s * 0.95) + leg(cx + s * 0.6, floor + s * 0.3, s * 1.05);
  markup += path(
    `M${n(cx - s * 0.3)} ${n(floor + s * 0.3)}h${n(s * 0.98)}l${n(s * 0.2)} ${n(-s * 0.16)}h${n(-s * 0.95)}z`,
    ink2(0.12)
  );
  for (let i = 0; i < 3; i += 1)
    markup += `<rect x="${n(cx)}" y="${n(floor - s * (0.86 - i * 0.26))}" width="${n(s * 0.8)}" height="10" fill="${ink2(0.08)}"/>`;
  if (flip)
    markup = `<g transform="translate(${w} 0) scale(-1 1)">${markup}</g>`;
  return { markup, ground: 0.5, nb: "rom med vindu og stol", en: "a room with a window and a chair" };
};

// app/cli/demo/draw/motifs-wild.ts
var fjord = (w, h, ink2, random) => {
  const shore = h * random.between(0.48, 0.66);
  const evening = random.chance(0.5);
  let markup = fade("s", ink2(evening ? 0.62 : 0.78), ink2(evening ? 0.98 : 0.92)) + `<rect width="${w}" height="${n(shore)}" fill="url(#s)"/>`;
  if (random.chance(0.4))
    markup += `<circle cx="${n(w * random.between(0.2, 0.8))}" cy="${n(shore * random.between(0.25, 0.6))}" r="${n(h * 0.035)}" fill="${ink2(1)}"/>`;
  const layers = random.whole(3, 5);
  for (let i = 0; i < layers; i += 1) {
    const near = i / (layers - 1);
    markup += path(
      ridge(w, shore, shore - h * 0.02 * (layers - i), h * random.between(0.12, 0.3) * (1.1 - near * 0.6), random),
      ink2(0.72 - near * 0.5)
    );
  }
  markup += fade("v", ink2(0.5), ink2(evening ? 0.82 : 0.68)) + `<rect y="${n(shore)}" width="${w}" height="${n(h - shore)}" fill="url(#v)"/>`;
  for (let i = 0; i < 26; i += 1) {
    const y = shore + (h - shore) * random.next() ** 1.6;
    const x = random.between(-0.1, 0.9) * w;
    markup += line(
      `M${n(x)} ${n(y)}h${n(w * random.between(0.05, 0.3))}`,
      ink2(random.pick([0.42, 0.58, 0.9])),
      1 + (y - shore) / h * 7
    );
  }
  return { markup, ground: 0.85, nb: "fjord med \xE5ser lag p\xE5 lag", en: "a fjord with layers of hills" };
};
var forest = (w, h, ink2, random) => {
  let markup = `${fade("s", ink2(0.72), ink2(0.95))}<rect width="${w}" height="${h}" fill="url(#s)"/>`;
  const rows = random.whole(3, 5);
  for (let r = 0; r < rows; r += 1) {
    const near = r / (rows - 1);
    const count = Math.round(22 - near * 14);
    for (let i = 0; i < count; i += 1) {
      const tall = h * (0.22 + near * 0.5) * random.between(0.6, 1.15);
      markup += path(
        spruce(
          (i + random.between(-0.3, 0.3)) / (count - 1) * w,
          h * (0.62 + near * 0.3) + random.between(-6, 6),
          tall,
          random
        ),
        ink2(0.66 - near * 0.56)
      );
    }
    markup += `<rect y="${n(h * (0.6 + near * 0.28))}" width="${w}" height="${h}" fill="${ink2(0.78 - near * 0.5)}" opacity="${near === 1 ? 1 : 0.85}"/>`;
  }
  return { markup, ground: 0.9, nb: "granskog i dis", en: "spruce forest in haze" };
};
var birches = (w, h, ink2, random) => {
  let markup = fade("s", ink2(0.55), ink2(0.4)) + `<rect width="${w}" height="${h}" fill="url(#s)"/>` + path(ridge(w, h, h * 0.8, h * 0.1, random), ink2(0.3));
  for (let i = 0; i < 40; i += 1)
    markup += `<ellipse cx="${n(random.next() * w)}" cy="${n(random.next() ** 2 * h * 0.75)}" rx="${n(random.between(8, 40))}" ry="${n(random.between(5, 18))}" fill="${ink2(random.between(0.25, 0.72))}" opacity=".6"/>`;
  const trunks = random.whole(5, 11);
  for (let i = 0; i < trunks; i += 1) {
    const x = w * ((i + random.between(0.1, 0.9)) / trunks);
    const wide = random.between(7, 26);
    const lean = random.between(-24, 24);
    const foot = h * random.between(0.8, 1.02);
    markup += path(`M${n(x)} 0L${n(x + wide * 0.7)} 0L${n(x + lean + wide)} ${n(foot)}L${n(x + lean)} ${n(foot)}Z`, ink2(0.94)) + path(
      `M${n(x + wide * 0.45)} 0L${n(x + wide * 0.7)} 0L${n(x + lean + wide)} ${n(foot)}L${n(x + lean + wide * 0.6)} ${n(foot)}Z`,
      ink2(0.68)
    );
    for (let m = 0; m < 9; m += 1) {
      const t2 = random.next();
      markup += line(
        `M${n(x + lean * t2 + random.between(0, wide * 0.4))} ${n(t2 * foot)}h${n(wide * random.between(0.2, 0.5))}`,
        ink2(0.08),
        random.between(1.5, 5)
      );
    }
  }
  return { markup, ground: 0.5, nb: "bj\xF8rkestammer", en: "birch trunks" };
};
var oak = (w, h, ink2, random) => {
  const ground = h * random.between(0.7, 0.8);
  let markup = fade("s", ink2(0.72), ink2(0.98)) + `<rect width="${w}" height="${h}" fill="url(#s)"/>` + path(ridge(w, h, ground - h * 0.02, h * 0.08, random, 0.2), ink2(0.58)) + path(ridge(w, h, ground + h * 0.05, h * 0.05, random, 0.1), ink2(0.34));
  const grow = (x, y, angle, long, thick) => {
    const x2 = x + Math.cos(angle) * long;
    const y2 = y + Math.sin(angle) * long;
    markup += line(
      `M${n(x)} ${n(y)}Q${n((x + x2) / 2 + random.between(-0.12, 0.12) * long)} ${n((y + y2) / 2)} ${n(x2)} ${n(y2)}`,
      ink2(0.05),
      thick
    );
    if (thick < 1.3)
      return;
    const forks = random.whole(2, 3);
    for (let i = 0; i < forks; i += 1)
      grow(
        x2,
        y2,
        angle + random.between(-0.65, 0.65),
        long * random.between(0.66, 0.86),
        thick * random.between(0.52, 0.7)
      );
  };
  grow(
    w * random.between(0.34, 0.66),
    ground + h * 0.06,
    -Math.PI / 2 + random.between(-0.12, 0.12),
    h * 0.2,
    h * 0.034
  );
  return { markup, ground: 0.9, nb: "et nakent tre p\xE5 en h\xF8yde", en: "a bare tree on a rise" };
};
var stones = (w, h, ink2, random) => {
  const far = h * random.between(0.2, 0.34);
  let markup = fade("s", ink2(0.88), ink2(0.98)) + `<rect width="${w}" height="${n(far)}" fill="url(#s)"/>` + fade("v", ink2(0.7), ink2(0.5)) + `<rect y="${n(far)}" width="${w}" height="${h}" fill="url(#v)"/>` + path(ridge(w, far + 4, far, h * 0.07, random), ink2(0.46));
  const list = Array.from({ length: random.whole(12, 26) }, () => far + (h - far) * random.between(0.12, 1.05)).sort(
    (a, b) => a - b
  );
  for (const y of list) {
    const near = (y - far) / (h - far);
    const r = h * (0.02 + near * 0.1) * random.between(0.6, 1.4);
    const x = random.next() * w;
    const value = random.between(0.3, 0.62);
    markup += `<ellipse cx="${n(x + r * 0.2)}" cy="${n(y + r * 0.32)}" rx="${n(r * 1.5)}" ry="${n(r * 0.34)}" fill="${ink2(0.2)}" opacity=".7"/>` + path(
      `M${n(x - r * 1.3)} ${n(y + r * 0.3)}C${n(x - r * 1.3)} ${n(y - r * 0.5)} ${n(x - r * 0.5)} ${n(y - r * 0.8)} ${n(x + r * 0.1)} ${n(y - r * 0.7)}C${n(x + r)} ${n(y - r * 0.6)} ${n(x + r * 1.4)} ${n(y)} ${n(x + r * 1.3)} ${n(y + r * 0.35)}Z`,
      ink2(value)
    ) + path(
      `M${n(x - r * 0.9)} ${n(y - r * 0.2)}C${n(x - r * 0.6)} ${n(y - r * 0.7)} ${n(x)} ${n(y - r * 0.7)} ${n(x + r * 0.5)} ${n(y - r * 0.5)}C${n(x)} ${n(y - r * 0.4)} ${n(x - r * 0.5)} ${n(y - r * 0.3)} ${n(x - r * 0.9)} ${n(y - r * 0.2)}Z`,
      ink2(value + 0.28)
    );
  }
  return { markup, ground: 0.7, nb: "steiner i fj\xE6ra", en: "stones on a shore" };
};

// app/cli/demo/draw/scene.ts
var motifs = { fjord, fields, forest, birches, boathouse, jars, room, oak, stones };
var motifNames = Object.keys(motifs);
function scene(name, ratio, palette2, random) {
  const width = 800;
  const height = Math.round(width / ratio);
  const colour = (value) => palette2 ? tone(palette2, value) : [value * 255, value * 255, value * 255];
  const { markup, ground, nb, en } = motifs[name](width, height, (value) => css(colour(value)), random);
  return { markup, width, height, ground: colour(ground), nb, en };
}

// app/cli/demo/draw/families/tonal.ts
var sheet = [244, 240, 230];
var tonal = [
  "fjord",
  "fields",
  "forest",
  "birches",
  "boathouse",
  "jars",
  "room",
  "oak",
  "stones"
];
async function greys(motif, w, h, random, blur) {
  const drawing = scene(motif, w / h, null, random);
  return { seen: await render(drawing, w, h, 1, blur), nb: drawing.nb, en: drawing.en };
}

// app/cli/demo/draw/families/charcoal.ts
var charcoal = async ({ palette: palette2, manner, random, width, height }) => {
  const motif = manner.shuffle(tonal).slice(0, 3);
  const slant = manner.between(0.3, 1.1);
  const toned = manner.chance(0.3);
  const soft = manner.between(2, 7);
  const { seen, nb, en } = await greys(random.pick(motif), width, height, random, soft);
  const ground = toned ? mix(palette2.tones[0], sheet, 0.5) : sheet;
  const on = surface(width, height, ground);
  const seed = random.next() * 500;
  const [c, s] = [Math.cos(slant), Math.sin(slant)];
  const edge = Math.min(width, height) * 0.05;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dark = 1 - (seen.rgb[(y * width + x) * 3] ?? 0) / 255;
      const rubbed = rough(x * 0.25 + seed, y * 0.25) * 0.12;
      const stroke = cloud((x * c + y * s) * 0.12 + seed, (y * c - x * s) * 1.6) * 0.34;
      const tooth = grain(x, y) * 0.4 + grain(x >> 1, y >> 1) * 0.25;
      const away = Math.min(x, y, width - x, height - y) + rough(x * 0.5, y * 0.5 + seed) * edge * 0.8;
      const cover = Math.max(
        0,
        Math.min(
          0.96,
          dark * dark * 0.85 + dark * 0.3 + rubbed * dark + (stroke + tooth) * (0.1 + dark * (1 - dark) * 1.5) - 0.08
        )
      );
      lay(on, x, y, [33, 32, 33], cover * ramp(edge * 0.3, edge * 1.1, away));
    }
  }
  return {
    surface: on,
    finish: { ground: "paper", strength: 1 },
    nb: `Kulltegning av ${nb}`,
    en: `Charcoal drawing of ${en}`
  };
};

// app/cli/demo/draw/families/collage.ts
var n2 = (value) => value.toFixed(1);
function cut(cx, cy, w, h, torn, random) {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1]
  ].map(
    ([sx = 0, sy = 0]) => [cx + sx * w * 0.5 * random.between(0.82, 1.12), cy + sy * h * 0.5 * random.between(0.82, 1.12)]
  );
  let d = "";
  corners.forEach(([x, y], i) => {
    const [x2, y2] = corners[(i + 1) % 4] ?? [x, y];
    const parts = torn ? 22 : 1;
    for (let k = 0; k < parts; k += 1) {
      const t2 = k / parts;
      const off = torn && k > 0 ? random.normal(0, 4.5) : 0;
      d += `${d === "" ? "M" : "L"}${n2(x + (x2 - x) * t2 + off)} ${n2(y + (y2 - y) * t2 + off)}`;
    }
  });
  return `${d}Z`;
}
var collage = async ({ palette: palette2, manner, random, width, height }) => {
  const ground = mix(palette2.paper, [240, 234, 222], 0.5);
  const torn = manner.between(0.2, 0.9);
  const motif = manner.pick(["forest", "fjord", "oak", "birches", "stones"]);
  const colours = [
    palette2.tones[0],
    palette2.tones[1],
    palette2.tones[2],
    palette2.tones[3],
    palette2.ink,
    palette2.accent,
    [226, 214, 190]
  ];
  const size = Math.min(width, height);
  let markup = "<defs>";
  let body = "";
  const count = random.whole(6, 11);
  for (let i = 0; i < count; i += 1) {
    const big = i < 3;
    const w = size * (big ? random.between(0.35, 0.75) : random.between(0.1, 0.42));
    const h = size * (big ? random.between(0.3, 0.7) : random.between(0.08, 0.4));
    const cx = width * 0.5 + random.normal(0, width * 0.15);
    const cy = height * 0.5 + random.normal(0, height * 0.15);
    const ragged = random.chance(torn);
    const d = random.chance(0.14) ? `M${n2(cx - w / 3)} ${n2(cy)}a${n2(w / 3)} ${n2(w / 3)} 0 1 0 ${n2(w / 1.5)} 0a${n2(w / 3)} ${n2(w / 3)} 0 1 0 ${n2(-w / 1.5)} 0z` : cut(cx, cy, w, h, ragged, random);
    const colour = random.pick(colours);
    body += `<path d="${d}" transform="translate(4 6)" fill="#2a2018" opacity=".16"/><path d="${d}" transform="translate(2 3)" fill="#2a2018" opacity=".2"/>`;
    if (ragged)
      body += `<path d="${d}" fill="#f7f3ea" stroke="#f7f3ea" stroke-width="7"/>`;
    body += `<path d="${d}" fill="${css(colour)}"/>`;
    const pattern = random.pick(["none", "none", "lines", "dots", "text", "picture"]);
    if (pattern === "none")
      continue;
    markup += `<clipPath id="c${i}"><path d="${d}"/></clipPath>`;
    const dark = css(random.chance(0.7) ? palette2.ink : palette2.paper);
    let inner = "";
    if (pattern === "picture") {
      const piece = scene(motif, 1, palette2, random);
      inner = `<svg x="${n2(cx - w * 0.65)}" y="${n2(cy - h * 0.65)}" width="${n2(w * 1.3)}" height="${n2(h * 1.3)}" viewBox="0 0 800 800" preserveAspectRatio="xMidYMid slice">${piece.markup.replaceAll('id="s"', `id="s${i}"`).replaceAll("url(#s)", `url(#s${i})`).replaceAll('id="v"', `id="v${i}"`).replaceAll("url(#v)", `url(#v${i})`)}</svg>`;
    } else {
      const step = pattern === "dots" ? 18 : pattern === "lines" ? random.between(9, 24) : 17;
      for (let y = cy - h * 0.6; y < cy + h * 0.6; y += step) {
        if (pattern === "lines")
          inner += `<path d="M${n2(cx - w * 0.6)} ${n2(y)}h${n2(w * 1.2)}" stroke="${dark}" stroke-width="1.6"/>`;
        else
          inner += `<path d="M${n2(cx - w * 0.6)} ${n2(y)}h${n2(w * 1.2)}" stroke="${dark}" stroke-width="${pattern === "dots" ? 5 : 6}" stroke-dasharray="${pattern === "dots" ? "0 18" : `${random.whole(14, 40)} 6 ${random.whole(8, 26)} 5 ${random.whole(20, 60)} 7`}" stroke-linecap="${pattern === "dots" ? "round" : "butt"}" opacity="${pattern === "text" ? 0.55 : 0.8}"/>`;
      }
    }
    body += `<g clip-path="url(#c${i})" transform="rotate(${random.chance(0.5) ? 0 : random.between(-3, 3).toFixed(1)} ${n2(cx)} ${n2(cy)})">${inner}</g>`;
  }
  const on = await render({ markup: `${markup}</defs>${body}`, width, height, ground }, width, height);
  return {
    surface: on,
    finish: { ground: "paper", strength: 1.3 },
    nb: `Collage av ${torn > 0.55 ? "revet" : "klippet"} papir i ${palette2.nb}`,
    en: `Collage of ${torn > 0.55 ? "torn" : "cut"} paper in ${palette2.en}`
  };
};

// app/cli/demo/draw/families/concrete.ts
var n3 = (value) => value.toFixed(1);
var concrete = async ({ palette: palette2, manner, random, width, height }) => {
  const kind = manner.pick(["arcs", "planes", "bars", "circles", "steps"]);
  const pale = manner.chance(0.7);
  const ground = pale ? mix(palette2.paper, [244, 241, 233], 0.4) : mix(palette2.tones[3], palette2.ink, 0.4);
  const colours = [
    palette2.accent,
    palette2.tones[2],
    palette2.tones[3],
    pale ? palette2.ink : palette2.paper,
    palette2.tones[1]
  ];
  const few = random.shuffle(colours).slice(0, manner.whole(2, 4));
  const unit = Math.min(width, height) / manner.whole(4, 7);
  const cols = Math.floor(width * 0.9 / unit);
  const rows = Math.floor(height * 0.9 / unit);
  const left = (width - cols * unit) / 2;
  const top = (height - rows * unit) / 2;
  let markup = "";
  const fill = () => css(random.pick(few));
  if (kind === "arcs") {
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < cols; c += 1) {
        const [x, y] = [left + c * unit, top + r * unit];
        if (random.chance(0.22))
          continue;
        const corner = random.whole(0, 3);
        const d = `M0 0h${n3(unit)}A${n3(unit)} ${n3(unit)} 0 0 1 0 ${n3(unit)}z`;
        markup += `<g transform="translate(${n3(x + unit / 2)} ${n3(y + unit / 2)}) rotate(${corner * 90}) translate(${n3(-unit / 2)} ${n3(-unit / 2)})"><path d="${d}" fill="${fill()}"/>${random.chance(0.4) ? `<path d="M0 0h${n3(unit / 2)}A${n3(unit / 2)} ${n3(unit / 2)} 0 0 1 0 ${n3(unit / 2)}z" fill="${random.chance(0.5) ? css(ground) : fill()}"/>` : ""}</g>`;
      }
    }
  } else if (kind === "planes") {
    for (let i = 0; i < random.whole(4, 7); i += 1) {
      const w = unit * random.whole(1, Math.max(1, cols - 1));
      const h = unit * random.whole(1, Math.max(1, rows - 1));
      markup += `<rect x="${n3(left + unit * random.whole(0, Math.max(0, Math.round(cols - w / unit))))}" y="${n3(top + unit * random.whole(0, Math.max(0, Math.round(rows - h / unit))))}" width="${n3(w)}" height="${n3(h)}" fill="${fill()}" opacity="${random.between(0.55, 0.95).toFixed(2)}" transform="rotate(${random.chance(0.25) ? random.between(-12, 12).toFixed(1) : 0} ${width / 2} ${height / 2})"/>`;
    }
  } else if (kind === "bars") {
    const count = random.whole(9, 22);
    const step = (height - top * 2) / count;
    const shift = random.between(0.5, 2.4);
    for (let i = 0; i < count; i += 1) {
      const t2 = i / (count - 1);
      const from = left + (width - left * 2) * (0.5 + 0.42 * Math.sin(t2 * shift * 3.1)) * 0.6;
      const to = width - left - (width - left * 2) * (0.5 + 0.42 * Math.cos(t2 * shift * 3.1 + 1)) * 0.5;
      markup += `<rect x="${n3(Math.min(from, to))}" y="${n3(top + i * step)}" width="${n3(Math.abs(to - from) + unit * 0.2)}" height="${n3(step * 0.62)}" fill="${css(few[i % few.length] ?? palette2.ink)}"/>`;
    }
  } else if (kind === "circles") {
    for (let i = 0; i < random.whole(3, 5); i += 1) {
      const r = unit * random.between(0.8, 2.2);
      const [cx, cy] = [width * random.between(0.28, 0.72), height * random.between(0.28, 0.72)];
      markup += random.chance(0.35) ? `<circle cx="${n3(cx)}" cy="${n3(cy)}" r="${n3(r)}" fill="none" stroke="${fill()}" stroke-width="${n3(unit * random.between(0.1, 0.5))}"/>` : `<circle cx="${n3(cx)}" cy="${n3(cy)}" r="${n3(r)}" fill="${fill()}" opacity="${random.chance(0.5) ? 0.82 : 1}"/>`;
    }
    markup += `<path d="M${n3(left)} ${n3(height * random.between(0.3, 0.7))}L${n3(width - left)} ${n3(height * random.between(0.3, 0.7))}" stroke="${fill()}" stroke-width="${n3(unit * 0.08)}"/>`;
  } else {
    const count = random.whole(4, 8);
    for (let i = 0; i < count; i += 1) {
      const inset = i / count * Math.min(width, height) * 0.42;
      const drift = i * unit * 0.09 * random.between(0.6, 1.2);
      markup += `<rect x="${n3(inset * 0.9 + drift + left * 0.6)}" y="${n3(inset + drift * 0.5 + top * 0.6)}" width="${n3(Math.max(unit * 0.4, width - left * 1.2 - inset * 2))}" height="${n3(Math.max(unit * 0.4, height - top * 1.2 - inset * 2))}" fill="${css(i === count - 1 ? palette2.accent : mix(few[0] ?? palette2.ink, few[1] ?? palette2.paper, i / count))}"/>`;
    }
  }
  const on = await render({ markup, width, height, ground }, width, height);
  const flat = manner.between(2, 6);
  const seed = random.next() * 500;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const add = rough(seed + x * 0.2, y * 0.7) * flat;
      const i = (y * width + x) * 3;
      on.rgb[i] = (on.rgb[i] ?? 0) + add;
      on.rgb[i + 1] = (on.rgb[i + 1] ?? 0) + add;
      on.rgb[i + 2] = (on.rgb[i + 2] ?? 0) + add;
    }
  }
  const words = {
    arcs: ["kvartsirkler i et rutenett", "quarter circles on a grid"],
    planes: ["flater som overlapper hverandre", "overlapping planes"],
    bars: ["vannrette b\xE5nd", "horizontal bars"],
    circles: ["sirkler og en linje", "circles and a line"],
    steps: ["firkanter inni hverandre", "squares within squares"]
  };
  return {
    surface: on,
    finish: { ground: manner.chance(0.5) ? "canvas" : "paper", strength: 0.7 },
    nb: `Geometrisk bilde med ${words[kind][0]}, i ${palette2.nb}`,
    en: `Geometric picture with ${words[kind][1]}, in ${palette2.en}`
  };
};

// app/cli/demo/draw/brush.ts
var spacing = 0.72;
function along(path2) {
  const dense = [];
  const at = (i) => path2[Math.min(path2.length - 1, Math.max(0, i))] ?? [0, 0];
  for (let i = 0; i < path2.length - 1; i += 1) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const steps = Math.max(2, Math.ceil(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / 6));
    for (let s = 0; s < steps; s += 1) {
      const t2 = s / steps;
      const curve = (a, b, c, d) => 0.5 * (2 * b + (c - a) * t2 + (2 * a - 5 * b + 4 * c - d) * t2 * t2 + (3 * b - a - 3 * c + d) * t2 * t2 * t2);
      dense.push([curve(p0[0], p1[0], p2[0], p3[0]), curve(p0[1], p1[1], p2[1], p3[1])]);
    }
  }
  dense.push(at(path2.length - 1));
  const even = [];
  let left = 0;
  for (let i = 0; i < dense.length - 1; i += 1) {
    const [x, y] = dense[i] ?? [0, 0];
    const [x2, y2] = dense[i + 1] ?? [0, 0];
    const long = Math.hypot(x2 - x, y2 - y);
    for (; left < long; left += spacing)
      even.push([x + (x2 - x) * left / long, y + (y2 - y) * left / long]);
    left -= long;
  }
  return even;
}
function pull(on, stroke, random) {
  const points = along(stroke.path);
  const half2 = stroke.width / 2;
  const bristles = Math.max(2, Math.ceil(stroke.width * 1.42));
  const seedX = random.next() * 512;
  const seedY = random.next() * 512;
  const [cr, cg, cb] = stroke.colour;
  const other = stroke.other ?? stroke.colour;
  const dirt = stroke.dirt ?? 0;
  const load = new Float32Array(bristles);
  const tint = new Float32Array(bristles);
  const rise = new Float32Array(bristles);
  for (let b = 0; b < bristles; b += 1) {
    const comb = cloud(seedX + b * 2.1, seedY);
    load[b] = 0.75 + comb * 0.5;
    tint[b] = Math.max(0, Math.min(1, 0.5 + cloud(seedX + b * 0.8, seedY + 99) * 1.2)) * dirt;
    rise[b] = 0.5 + cloud(seedX + b * 4, seedY + 50) * 0.5;
  }
  const gaps = new Float32Array(bristles);
  const { width, height, rgb: rgb2 } = on;
  on.relief ??= new Float32Array(width * height);
  const { relief } = on;
  const count = points.length;
  for (let s = 0; s < count; s += 1) {
    const here = points[s] ?? [0, 0];
    const ahead = points[Math.min(count - 1, s + 2)] ?? here;
    const back = points[Math.max(0, s - 2)] ?? here;
    const dx = ahead[0] - back[0];
    const dy = ahead[1] - back[1];
    const length = Math.hypot(dx, dy) || 1;
    const nx = -dy / length;
    const ny = dx / length;
    const u = s / count;
    const press = stroke.pointed ? Math.sin(Math.PI * Math.min(1, 0.06 + u * 0.94)) ** 0.7 : 1;
    const left = 1.15 - u * stroke.dry * 1.5;
    if (stroke.dry > 0 && s % 6 === 0)
      for (let b = 0; b < bristles; b += 1)
        gaps[b] = cloud(s * 0.56 + seedY, b * 3 + seedX) * 0.35;
    for (let b = 0; b < bristles; b += 1) {
      const t2 = (b + 0.5) / bristles - 0.5;
      const edge = 1 - Math.abs(t2) * 2;
      if (u < 0.02 * (1 - edge) || u > 1 - 0.03 * (1 - edge) - 0.02 * (load[b] ?? 0))
        continue;
      const x = Math.floor(here[0] + nx * t2 * 2 * half2 * press);
      const y = Math.floor(here[1] + ny * t2 * 2 * half2 * press);
      if (x < 0 || y < 0 || x >= width || y >= height)
        continue;
      const wet = (load[b] ?? 0) * left + (gaps[b] ?? 0);
      const alpha = stroke.cover * (wet > 0.5 ? 1 : ramp(0.18, 0.5, wet)) * (edge < 0.06 ? 0.5 : 1);
      if (alpha < 0.02)
        continue;
      const p = y * width + x;
      const i = p * 3;
      const k = tint[b] ?? 0;
      const lift = 1 + ((rise[b] ?? 0) - 0.5) * 0.14 * stroke.body;
      const keep = 1 - alpha;
      rgb2[i] = (rgb2[i] ?? 0) * keep + (cr + (other[0] - cr) * k) * lift * alpha;
      rgb2[i + 1] = (rgb2[i + 1] ?? 0) * keep + (cg + (other[1] - cg) * k) * lift * alpha;
      rgb2[i + 2] = (rgb2[i + 2] ?? 0) * keep + (cb + (other[2] - cb) * k) * lift * alpha;
      const stand = stroke.body * ((rise[b] ?? 0) + (edge < 0.12 ? 0.5 : 0));
      relief[p] = (relief[p] ?? 0) * keep + stand * alpha;
    }
  }
}
function paintOver(on, seen, manner, random) {
  const { width, height } = on;
  const colourAt = (x, y) => {
    const px = Math.min(width - 1, Math.max(0, Math.round(x)));
    const py = Math.min(height - 1, Math.max(0, Math.round(y)));
    const i = (py * width + px) * 3;
    return [seen.rgb[i] ?? 0, seen.rgb[i + 1] ?? 0, seen.rgb[i + 2] ?? 0];
  };
  manner.brushes.forEach((size, layer) => {
    const cell = size * (layer === 0 ? 0.95 : 1.2);
    const spots = [];
    for (let y = 0; y < height; y += cell) {
      for (let x = 0; x < width; x += cell * (layer === 0 ? 2.1 : 1.4)) {
        spots.push([x + random.between(-cell, cell), y + random.between(-cell, cell) * 0.6]);
      }
    }
    for (const [x, y] of random.shuffle(spots)) {
      const colour = colourAt(x, y);
      if (layer > 0) {
        const near = [colourAt(x + size, y), colourAt(x, y + size), colourAt(x - size, y)];
        const detail = Math.max(
          ...near.map((c) => Math.abs(c[0] - colour[0]) + Math.abs(c[1] - colour[1]) + Math.abs(c[2] - colour[2]))
        );
        if (detail < 26 && random.chance(0.9))
          continue;
      }
      const turn2 = manner.slant + cloud(x * 0.18, y * 0.18) * manner.turn;
      const reach = size * manner.reach * random.between(0.6, 1.3) * (layer === 0 ? 1 : 0.7);
      const dx = Math.cos(turn2) * reach / 2;
      const dy = Math.sin(turn2) * reach / 2;
      const end = colourAt(x + dx, y + dy);
      const start = colourAt(x - dx, y - dy);
      const leaves = (c) => Math.abs(c[0] - colour[0]) + Math.abs(c[1] - colour[1]) + Math.abs(c[2] - colour[2]) > 70 ? 0.35 : 1;
      const by = random.normal(0, manner.stray);
      const warm = random.normal(0, manner.stray * 0.5);
      pull(
        on,
        {
          path: [
            [x - dx * leaves(start), y - dy * leaves(start)],
            [x + random.between(-3, 3), y + random.between(-3, 3)],
            [x + dx * leaves(end), y + dy * leaves(end)]
          ],
          width: size * random.between(0.8, 1.2),
          colour: [colour[0] + by + warm, colour[1] + by, colour[2] + by - warm],
          cover: 0.93,
          dry: 0.15,
          body: manner.body
        },
        random
      );
    }
  });
}

// app/cli/demo/draw/families/ink.ts
var ink = async ({ palette: palette2, manner, random, width, height }) => {
  const kind = manner.pick(["reeds", "signs", "branches"]);
  const washed = manner.chance(0.6);
  const black = mix([24, 23, 26], palette2.ink, 0.4);
  const on = surface(width, height, mix(sheet, palette2.paper, 0.35));
  const size = Math.min(width, height);
  if (washed) {
    for (let i = 0; i < random.whole(1, 3); i += 1) {
      const y = height * random.between(0.25, 0.85);
      pull(
        on,
        {
          path: [
            [width * random.between(-0.1, 0.3), y],
            [width * 0.5, y + random.normal(0, 60)],
            [width * random.between(0.7, 1.1), y + random.normal(0, 40)]
          ],
          width: size * random.between(0.14, 0.34),
          colour: mix(black, random.chance(0.3) ? palette2.accent : palette2.tones[2], 0.6),
          cover: 0.16,
          dry: 0.1,
          body: 0
        },
        random
      );
    }
  }
  const stroke = (path2, wide, dry, cover = 0.92) => pull(on, { path: path2, width: wide, colour: black, cover, dry, body: 0, pointed: true }, random);
  if (kind === "reeds") {
    const count = random.whole(16, 40);
    for (let i = 0; i < count; i += 1) {
      const x = width * (0.5 + random.normal(0, 0.17));
      const foot = height * random.between(0.8, 0.97);
      const tall = height * random.between(0.25, 0.8);
      const bend = random.normal(0.05, 0.12) * width;
      stroke(
        [
          [x, foot],
          [x + bend * 0.15, foot - tall * 0.4],
          [x + bend * 0.5, foot - tall * 0.8],
          [x + bend, foot - tall]
        ],
        random.between(3, 15),
        random.between(0.1, 0.6),
        random.between(0.35, 0.95)
      );
      if (random.chance(0.35))
        stroke(
          [
            [x + bend * 0.3, foot - tall * 0.6],
            [x + bend + random.normal(0, 60), foot - tall * 0.7],
            [x + bend + random.normal(0, 120), foot - tall * 0.5]
          ],
          random.between(6, 16),
          0.3
        );
    }
  } else if (kind === "branches") {
    const grow = (x, y, angle, long, thick) => {
      const x2 = x + Math.cos(angle) * long;
      const y2 = y + Math.sin(angle) * long;
      pull(
        on,
        {
          path: [
            [x, y],
            [(x + x2) / 2 + random.normal(0, long * 0.07), (y + y2) / 2 + random.normal(0, long * 0.07)],
            [x2, y2]
          ],
          width: thick,
          colour: black,
          cover: 0.9,
          dry: random.between(0.1, 0.7),
          body: 0
        },
        random
      );
      if (thick < 4) {
        if (random.chance(0.5))
          for (let d = 0; d < 2; d += 1)
            stroke(
              [
                [x2, y2],
                [x2 + random.normal(0, 16), y2 + random.normal(0, 16)],
                [x2 + random.normal(0, 26), y2 + random.normal(0, 26)]
              ],
              random.between(8, 20),
              0.2,
              random.between(0.3, 0.8)
            );
        return;
      }
      for (let i = 0; i < random.whole(1, 3); i += 1)
        grow(
          x + (x2 - x) * random.between(0.5, 1),
          y + (y2 - y) * random.between(0.5, 1),
          angle + random.normal(0, 0.55),
          long * random.between(0.5, 0.8),
          thick * random.between(0.4, 0.66)
        );
      grow(x2, y2, angle + random.normal(0, 0.2), long * 0.75, thick * 0.72);
    };
    const fromLeft = random.chance(0.5);
    grow(
      fromLeft ? -10 : width + 10,
      height * random.between(0.5, 0.9),
      fromLeft ? random.between(-0.8, -0.2) : Math.PI + random.between(0.2, 0.8),
      size * 0.32,
      size * 0.035
    );
  } else {
    const count = random.whole(3, 6);
    for (let i = 0; i < count; i += 1) {
      const cx = width * random.between(0.28, 0.72);
      const cy = height * (0.18 + 0.64 * (i + 0.5) / count);
      let angle = random.between(0, 6.28);
      const path2 = [[cx, cy]];
      let [x, y] = [cx, cy];
      for (let s = 0; s < random.whole(2, 5); s += 1) {
        angle += random.normal(0, 1.3);
        x += Math.cos(angle) * size * random.between(0.1, 0.26);
        y += Math.sin(angle) * size * random.between(0.06, 0.16);
        path2.push([x, y]);
      }
      pull(
        on,
        {
          path: path2,
          width: size * random.between(0.025, 0.1),
          colour: black,
          cover: 0.95,
          dry: random.between(0.5, 1.1),
          body: 0
        },
        random
      );
    }
  }
  for (let i = 0; i < random.whole(0, 18); i += 1) {
    const r = random.between(1, 5);
    const cx = width * random.between(0.2, 0.8);
    const cy = height * random.between(0.2, 0.9);
    for (let y = -r; y <= r; y += 1)
      for (let x = -r; x <= r; x += 1)
        if (x * x + y * y < r * r)
          lay(on, Math.round(cx + x), Math.round(cy + y), black, 0.85);
  }
  if (manner.chance(0.4)) {
    const s = Math.round(size * 0.035);
    for (let y = 0; y < s; y += 1)
      for (let x = 0; x < s; x += 1)
        if (cloud(x * 3, y * 3 + 9) > -0.5 && !(x > s * 0.3 && x < s * 0.42 && y > s * 0.2))
          lay(on, Math.round(width * 0.86) + x, Math.round(height * 0.88) + y, [176, 52, 38], 0.85);
  }
  const words = {
    reeds: ["siv i vind", "reeds in the wind"],
    signs: ["tegn og bevegelser", "signs and movements"],
    branches: ["greiner", "branches"]
  };
  return {
    surface: on,
    finish: { ground: "paper", strength: 1.1 },
    nb: `Tusjtegning av ${words[kind][0]}, svart p\xE5 lyst papir`,
    en: `Ink drawing of ${words[kind][1]}, black on pale paper`
  };
};

// app/cli/demo/draw/families/installation.ts
var n4 = (value) => value.toFixed(1);
var installation = async ({ palette: palette2, manner, random, width, height }) => {
  const kind = manner.pick(["cloths", "threads", "floor", "frames"]);
  const dark = manner.chance(0.3);
  const wall = dark ? [98, 99, 102] : [232, 231, 228];
  const floor = dark ? [52, 50, 48] : manner.pick([
    [190, 184, 176],
    [176, 152, 124]
  ]);
  const [bx, by, bw, bh] = [width * 0.2, height * 0.13, width * 0.6, height * 0.5];
  const f = by + bh;
  const path2 = (d, fill, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`;
  let markup = path2(`M0 0H${width}L${n4(bx + bw)} ${n4(by)}H${n4(bx)}Z`, css(shade(wall, 0.92))) + path2(`M0 0L${n4(bx)} ${n4(by)}V${n4(f)}L0 ${height}Z`, css(shade(wall, 0.82))) + path2(`M${width} 0L${n4(bx + bw)} ${n4(by)}V${n4(f)}L${width} ${height}Z`, css(shade(wall, 1.06))) + path2(`M${n4(bx)} ${n4(by)}h${n4(bw)}v${n4(bh)}h${n4(-bw)}z`, css(wall)) + path2(`M0 ${height}L${n4(bx)} ${n4(f)}H${n4(bx + bw)}L${width} ${height}Z`, css(floor));
  const colours = [palette2.tones[1], palette2.tones[2], palette2.accent, palette2.tones[3], palette2.paper];
  const few = random.shuffle(colours).slice(0, manner.whole(1, 3));
  const count = kind === "threads" ? random.whole(70, 130) : kind === "floor" ? random.whole(50, 110) : random.whole(5, 9);
  const things = Array.from({ length: count }, () => ({
    z: random.next(),
    u: random.between(0.04, 0.96),
    colour: random.pick(few)
  })).sort((a, b) => a.z - b.z);
  let k = 0;
  for (const { z, u, colour } of things) {
    k += 1;
    const near = z * 0.8;
    const left = bx * (1 - near);
    const x = left + u * (width - 2 * left);
    const ceiling = by * (1 - near);
    const ground = f + (height - f) * near;
    const s = 0.5 + near * 0.9;
    const light2 = css(shade(colour, 0.75 + near * 0.35));
    if (kind === "cloths") {
      const w = width * 0.09 * s * random.between(0.7, 1.3);
      const bottom = ground - height * random.between(0.06, 0.2) * s;
      markup += `<ellipse cx="${n4(x + w * 0.7)}" cy="${n4(ground)}" rx="${n4(w)}" ry="${n4(w * 0.12)}" fill="#000" opacity=".2"/><linearGradient id="k${k}"><stop offset="0" stop-color="${css(shade(colour, 1.12))}"/><stop offset=".35" stop-color="${css(shade(colour, 0.84))}"/><stop offset=".6" stop-color="${css(shade(colour, 1.06))}"/><stop offset="1" stop-color="${css(shade(colour, 0.7))}"/></linearGradient>` + path2(
        `M${n4(x)} ${n4(ceiling)}h${n4(w)}C${n4(x + w * 1.06)} ${n4((ceiling + bottom) / 2)} ${n4(x + w * 0.95)} ${n4(bottom)} ${n4(x + w * 1.02)} ${n4(bottom)}Q${n4(x + w * 0.5)} ${n4(bottom + 14 * s)} ${n4(x)} ${n4(bottom - 6)}Z`,
        `url(#k${k})`,
        `opacity="${random.between(0.62, 0.92).toFixed(2)}"`
      );
    } else if (kind === "threads") {
      const bottom = ground - height * 0.3 * (0.5 + 0.5 * Math.sin(u * 5 + z * 3)) * s;
      markup += `<path d="M${n4(x)} ${n4(ceiling)}V${n4(bottom)}" stroke="${light2}" stroke-width="${n4(0.8 + near * 1.4)}" opacity=".75"/><ellipse cx="${n4(x + 12 * s)}" cy="${n4(ground)}" rx="${n4(11 * s)}" ry="${n4(3 * s)}" fill="#000" opacity=".16"/><circle cx="${n4(x)}" cy="${n4(bottom)}" r="${n4(11 * s)}" fill="${light2}"/><circle cx="${n4(x - 3 * s)}" cy="${n4(bottom - 3 * s)}" r="${n4(4 * s)}" fill="#fff" opacity=".35"/>`;
    } else if (kind === "floor") {
      const w = width * 0.019 * s * random.between(0.7, 1.5);
      markup += `<ellipse cx="${n4(x + w * 0.9)}" cy="${n4(ground + w * 0.1)}" rx="${n4(w * 1.6)}" ry="${n4(w * 0.4)}" fill="#000" opacity=".28"/><path d="M${n4(x - w)} ${n4(ground)}C${n4(x - w)} ${n4(ground - w * 1.9)} ${n4(x + w)} ${n4(ground - w * 1.9)} ${n4(x + w)} ${n4(ground)}C${n4(x + w * 0.8)} ${n4(ground + w * 0.4)} ${n4(x - w * 0.8)} ${n4(ground + w * 0.4)} ${n4(x - w)} ${n4(ground)}Z" fill="${light2}"/><ellipse cx="${n4(x - w * 0.3)}" cy="${n4(ground - w * 0.85)}" rx="${n4(w * 0.36)}" ry="${n4(w * 0.26)}" fill="#fff" opacity=".25"/>`;
    } else {
      const w = width * 0.16 * s;
      const h = height * 0.32 * s;
      markup += path2(`M${n4(x + 10)} ${n4(ground)}h${n4(w)}l${n4(w * 0.5)} ${n4(h * 0.12)}h${n4(-w)}z`, "#000", 'opacity=".18"') + `<rect x="${n4(x)}" y="${n4(ground - h)}" width="${n4(w)}" height="${n4(h)}" fill="${light2}" fill-opacity=".12" stroke="${light2}" stroke-width="${n4(5 * s + 2)}"/>`;
    }
  }
  const on = await render({ markup, width, height, ground: wall }, width, height, 1, 0.5);
  const words = {
    cloths: ["hengende tekstiler", "hanging cloths"],
    threads: ["tr\xE5der med sm\xE5 lodd", "threads with small weights"],
    floor: ["mange sm\xE5 former p\xE5 gulvet", "many small forms on the floor"],
    frames: ["\xE5pne rammer", "open frames"]
  };
  return {
    surface: on,
    finish: { ground: "film", strength: 0.8, vignette: 0.7 },
    nb: `Installasjon i et ${dark ? "m\xF8rkt" : "lyst"} rom: ${words[kind][0]}`,
    en: `Installation in a ${dark ? "dark" : "bright"} room: ${words[kind][1]}`
  };
};

// app/cli/demo/draw/families/landscape.ts
var oilLandscape = async ({ palette: palette2, manner, random, width, height }) => {
  const favourites = manner.shuffle(motifNames).slice(0, 3);
  const coarse = manner.between(0.7, 1.5);
  const body = manner.between(0.5, 1);
  const slant = manner.pick([0, 0.15, -0.35, 1.2]);
  const stray = manner.between(4, 11);
  const motif = random.pick(favourites);
  const drawing = scene(motif, width / height, palette2, random);
  const seen = await render(drawing, width, height, 1, 1);
  const ox = random.next() * 500;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const drift = rough(ox + x * 0.1, y * 0.1) * 13;
      const i = (y * width + x) * 3;
      seen.rgb[i] = (seen.rgb[i] ?? 0) + drift;
      seen.rgb[i + 2] = (seen.rgb[i + 2] ?? 0) - drift;
    }
  }
  const on = surface(width, height, mix(palette2.tones[1], palette2.accent, 0.3));
  const unit = Math.max(width, height) / 1440;
  paintOver(
    on,
    seen,
    {
      brushes: [46 * coarse * unit, 24 * coarse * unit, 12 * coarse * unit],
      reach: 4.4,
      stray,
      body,
      slant,
      turn: 0.75
    },
    random
  );
  return {
    surface: on,
    finish: { ground: "canvas", light: 0.9, strength: 0.8 },
    nb: `Maleri av ${drawing.nb}, i ${palette2.nb}`,
    en: `Painting of ${drawing.en}, in ${palette2.en}`
  };
};
var washLandscape = async ({ palette: palette2, manner, random, width, height }) => {
  const layers = manner.whole(4, 7);
  const wet = manner.between(0.3, 1);
  const border = manner.chance(0.55) ? 0.05 : 0;
  const shore = manner.chance(0.5);
  const sheet2 = mix(palette2.paper, [250, 248, 242], 0.6);
  const on = surface(width, height, sheet2);
  const left = Math.round(width * border);
  const top = Math.round(height * border);
  const seed = random.next() * 500;
  const horizon = height * random.between(0.3, 0.5);
  const sky = random.pick([palette2.tones[1], palette2.tones[0], palette2.accent]);
  const [rimX, rimY] = [
    Float32Array.from({ length: height }, (_, y) => cloud(y * 0.9, seed) * 3),
    Float32Array.from({ length: width }, (_, x) => cloud(x * 0.9, seed) * 3)
  ];
  const put = (x, y, colour, alpha) => {
    const [dx, dy] = [rimX[y] ?? 0, rimY[x] ?? 0];
    if (x > left + dx && x < width - left + dx && y > top + dy && y < height - top - dy)
      lay(on, x, y, colour, alpha);
  };
  for (let y = 0; y < height; y += 1) {
    const fall = Math.max(0, 1 - y / (horizon * 1.25));
    if (fall === 0)
      break;
    for (let x = 0; x < width; x += 1)
      put(x, y, sky, Math.max(0, fall * 0.55 + rough(seed + x * 0.12, y * 0.2) * 0.3 * wet));
  }
  for (let layer = 0; layer < layers; layer += 1) {
    const near = layer / (layers - 1);
    const base = horizon + (height * (shore ? 0.62 : 0.86) - horizon) * near ** 1.2;
    const rise = height * random.between(0.06, 0.2) * (1.15 - near * 0.5);
    const colour = near < 0.5 ? mix(palette2.tones[1], palette2.tones[2], near * 2) : mix(palette2.tones[2], layer === layers - 1 ? palette2.ink : palette2.tones[3], near * 2 - 1);
    const strength = 0.35 + near * 0.45;
    const depth = shore && layer === layers - 1 ? height * 0.12 : height;
    for (let x = left; x < width - left; x += 1) {
      const crest = base - rise * (0.5 + cloud(seed + layer * 71 + x * (0.09 + near * 0.05), layer * 37) * 0.9) - (near > 0.7 ? Math.max(0, cloud(x * 1.7, seed + layer * 9)) * height * 0.03 : 0);
      const bottom = Math.min(height, crest + depth + cloud(x * 0.2, seed + 40) * 12);
      for (let y = Math.max(0, Math.floor(crest)); y < bottom; y += 1) {
        const down = y - crest;
        const rim = down < 5 ? 0.16 : 0;
        const pool = rough(x * 0.35 + layer * 50, y * 0.35 + seed) * 0.16;
        const fadeOut = Math.max(0.12, 1 - down / (height * 0.34) * (0.55 + wet * 0.45));
        put(x, y, colour, Math.max(0, Math.min(0.95, strength * fadeOut + rim + pool * wet)) * (down < 1 ? 0.5 : 1));
      }
    }
  }
  return {
    surface: on,
    finish: { ground: "paper", strength: 1.5 },
    nb: `Akvarell av \xE5ser lag p\xE5 lag${shore ? " ved vann" : ""}, i ${palette2.nb}`,
    en: `Watercolour of layered hills${shore ? " by water" : ""}, in ${palette2.en}`
  };
};

// app/cli/demo/draw/families/painting.ts
var colourField = async ({ palette: palette2, manner, random, width, height }) => {
  const vertical = manner.chance(0.25);
  const margin = manner.between(0.03, 0.09);
  const soft = manner.between(0.4, 1);
  const bright = manner.chance(0.4);
  const ground = mix(
    random.pick([palette2.tones[0], palette2.tones[2], palette2.tones[3]]),
    palette2.accent,
    bright ? 0.25 : 0.08
  );
  const on = surface(width, height, ground);
  const count = random.whole(2, 3);
  const colours = random.shuffle([...palette2.tones, palette2.paper, palette2.accent, palette2.ink]).slice(0, count);
  const long = vertical ? width : height;
  const across = vertical ? height : width;
  let at = long * margin;
  const shares = colours.map(() => random.between(0.5, 1.6));
  const total = shares.reduce((a, b) => a + b, 0);
  colours.forEach((colour, field) => {
    const depth = (shares[field] ?? 1) / total * long * (1 - margin * 2) - long * 0.02;
    const brush = long * 0.06;
    for (let coat = 0; coat < 2; coat += 1) {
      const rows = Math.ceil(depth / (brush * 0.62));
      for (let r = 0; r < rows; r += 1) {
        const y = at + brush * 0.4 + r / Math.max(1, rows - 1) * (depth - brush * 0.8) + random.normal(0, brush * 0.1);
        const from = across * (margin + random.normal(6e-3, 0.012) * soft);
        const to = across * (1 - margin + random.normal(-6e-3, 0.012) * soft);
        const wave = random.normal(0, brush * 0.1);
        const path2 = [
          [from, y],
          [across * 0.35, y + wave],
          [across * 0.7, y - wave],
          [to, y + random.normal(0, 3)]
        ];
        const turned = vertical ? path2.map(([a, b]) => [b, a]) : path2;
        pull(
          on,
          {
            path: random.chance(0.5) ? turned : [...turned].reverse(),
            width: brush,
            colour: shade(colour, random.normal(1, 0.025)),
            other: ground,
            dirt: 0.22,
            cover: coat === 0 ? 0.55 : 0.4 + (1 - soft) * 0.3,
            dry: 0.3 * soft,
            body: 0.35
          },
          random
        );
      }
    }
    at += depth + long * 0.02;
  });
  return {
    surface: on,
    finish: { ground: "canvas", light: 0.7 },
    nb: `Abstrakt maleri med ${count === 2 ? "to" : "tre"} fargefelt i ${palette2.nb}`,
    en: `Abstract painting with ${count === 2 ? "two" : "three"} fields of colour in ${palette2.en}`
  };
};
var gesture = async ({ palette: palette2, manner, random, width, height }) => {
  const sparse = manner.chance(0.4);
  const spread = manner.between(0.14, 0.3);
  const body = manner.between(0.5, 1.1);
  const bend = manner.between(0.1, 0.5);
  const light2 = manner.chance(0.6);
  const slant = manner.between(0, Math.PI);
  const ground = light2 ? mix(palette2.paper, palette2.tones[0], 0.35) : mix(palette2.tones[3], palette2.ink, 0.3);
  const on = surface(width, height, ground);
  const size = Math.min(width, height);
  const colours = [...palette2.tones, light2 ? palette2.ink : palette2.paper, palette2.accent];
  for (let i = 0; i < 16; i += 1) {
    const y = random.between(-0.05, 1.05) * height;
    pull(
      on,
      {
        path: [
          [-20, y],
          [width * 0.5, y + random.normal(0, 60)],
          [width + 20, y + random.normal(0, 90)]
        ],
        width: size * random.between(0.08, 0.2),
        colour: mix(ground, random.pick(colours), 0.28),
        cover: 0.5,
        dry: 0.35,
        body: 0.25
      },
      random
    );
  }
  const strokes = sparse ? random.whole(6, 10) : random.whole(16, 26);
  const cx = width * random.between(0.38, 0.62);
  const cy = height * random.between(0.38, 0.62);
  for (let i = 0; i < strokes; i += 1) {
    const large = i < strokes * 0.55;
    const angle = slant + random.normal(0, 0.55) + (random.chance(0.2) ? Math.PI / 2 : 0);
    const reach = size * (large ? random.between(0.4, 0.85) : random.between(0.12, 0.4));
    const x = cx + random.normal(0, width * spread);
    const y = cy + random.normal(0, height * spread);
    const dx = Math.cos(angle) * reach * 0.5;
    const dy = Math.sin(angle) * reach * 0.5;
    const hook = reach * bend * random.normal(0, 0.8);
    const colour = i === strokes - 2 ? palette2.accent : random.pick(colours.slice(0, 5));
    pull(
      on,
      {
        path: [
          [x - dx, y - dy],
          [x - dx * 0.3 - dy / reach * hook, y - dy * 0.3 + dx / reach * hook],
          [x + dx * 0.4 - dy / reach * hook, y + dy * 0.4 + dx / reach * hook],
          [x + dx, y + dy]
        ],
        width: size * (large ? random.between(0.09, 0.28) : random.between(0.02, 0.07)),
        colour,
        other: random.pick(colours),
        dirt: random.between(0.15, 0.6),
        cover: 0.96,
        dry: random.between(0.25, 0.9),
        body
      },
      random
    );
  }
  for (let i = 0; i < (sparse ? 5 : 9); i += 1) {
    const x = cx + random.normal(0, width * 0.2);
    const y = cy + random.normal(0, height * 0.2);
    pull(
      on,
      {
        path: [
          [x, y],
          [x + random.normal(0, 3), y + size * random.between(0.03, 0.2)]
        ],
        width: random.between(3, 8),
        colour: random.pick(colours),
        cover: 0.85,
        dry: 0.4,
        body: 0.6
      },
      random
    );
  }
  return {
    surface: on,
    finish: { ground: "canvas", light: 1, strength: 0.8 },
    nb: `Abstrakt maleri med ${sparse ? "f\xE5, brede" : "mange kraftige"} penselstr\xF8k i ${palette2.nb}`,
    en: `Abstract painting with ${sparse ? "a few broad" : "many vigorous"} brushstrokes in ${palette2.en}`
  };
};

// app/cli/demo/draw/families/photograph.ts
var places = {
  fjord: { nb: "\xE5ser som speiler seg i stille vann", en: "hills mirrored in still water" },
  forest: { nb: "skogkledde \xE5ser i morgent\xE5ke", en: "wooded hills in morning mist" },
  shore: { nb: "lav horisont over vann", en: "a low horizon over water" }
};
var photograph = async ({ palette: palette2, manner, random, width, height }) => {
  const mono = manner.chance(0.45);
  const place2 = random.pick(manner.shuffle(["fjord", "forest", "shore"]).slice(0, 2));
  const haze = manner.between(0.35, 0.8);
  const grey = (colour) => {
    const v = colour[0] * 0.3 + colour[1] * 0.59 + colour[2] * 0.11;
    return mono ? [v, v, v * 0.99] : colour;
  };
  const high = grey(mix(palette2.tones[1], palette2.tones[2], manner.between(0, 0.7)));
  const low = grey(
    mix(palette2.paper, manner.chance(0.4) ? palette2.accent : palette2.tones[0], manner.between(0.1, 0.45))
  );
  const dark = grey(mix(palette2.ink, palette2.tones[3], 0.25));
  const on = surface(width, height, low);
  const seed = random.next() * 500;
  const water = place2 === "fjord" || place2 === "shore";
  const level = height * (place2 === "shore" ? random.between(0.5, 0.72) : water ? random.between(0.52, 0.64) : 1.02);
  const unit = height / 1e3;
  const layers = place2 === "shore" ? 2 : random.whole(3, 6);
  const crests = [];
  for (let k = 0; k < layers; k += 1) {
    const near = layers === 1 ? 1 : k / (layers - 1);
    const base = water ? level - height * 4e-3 : height * (0.42 + near * 0.4);
    const rise = height * (place2 === "shore" ? 0.05 : random.between(0.14, 0.26)) * (1.1 - near * (water ? 0.75 : 0.3));
    const spikes = place2 === "shore" ? 3 : 5 + near * 26;
    crests.push(
      Float32Array.from({ length: width }, (_, x) => {
        const at = x / unit;
        const hill = 0.5 + swell(seed + k * 83 + at * (0.07 + near * 0.03), k * 41) * 0.62;
        const tops = Math.abs(cloud(seed + at * (0.9 - near * 0.45) + k * 19, k * 77 + 3));
        return base - rise * Math.max(0, hill) - tops * spikes * unit;
      })
    );
  }
  const sunX = width * random.between(0.1, 0.9);
  const sunY = Math.min(level, height * 0.7) * random.between(0.35, 0.9);
  const reach = Math.max(width, height) * 0.6;
  const see = (x, y) => {
    const t2 = Math.min(1, y / (water ? level : height * 0.62));
    const veil = rough(seed + x / unit * 0.09, y / unit * 0.3) * 0.16;
    const glow = Math.max(0, 1 - Math.hypot(x - sunX, (y - sunY) * 1.3) / reach);
    let colour = mix(high, low, Math.min(1, Math.max(0, t2 * t2 + veil + glow * glow * 0.5)));
    for (let k = 0; k < layers; k += 1) {
      const crest = crests[k]?.[x] ?? height;
      if (y < crest)
        continue;
      const near = (k + 1) / layers;
      const down = (y - crest) / (height * 0.2);
      const leaves = rough(x / unit * 0.9 + k * 31, y / unit * 0.7) * 0.1 * near;
      const mist = Math.min(
        0.94,
        haze * (1.05 - near * 0.85) + Math.min(0.5, down * haze * (water ? 0.5 : 0.9)) + glow * 0.12
      );
      colour = mix(mix(dark, low, 0.06 + leaves), low, Math.max(0, mist));
    }
    return colour;
  };
  for (let y = 0; y < height; y += 1) {
    const wet = water && y > level;
    const deep = wet ? (y - level) / (height - level) : 0;
    for (let x = 0; x < width; x += 1) {
      let colour;
      if (wet) {
        const ripple = rough(x / unit * (0.08 + deep * 0.05), y / unit * (1.6 - deep) + seed);
        const from = level - (y - level) * 0.92 + ripple * (3 + deep * 34) * unit;
        const px = Math.min(width - 1, Math.max(0, Math.round(x + ripple * deep * 10)));
        colour = mix(see(px, Math.max(0, from)), dark, 0.1 + deep * 0.32 + ripple * 0.06);
      } else
        colour = see(x, y);
      const i = (y * width + x) * 3;
      for (let c = 0; c < 3; c += 1) {
        const v = (colour[c] ?? 0) / 255;
        on.rgb[i + c] = 255 * (v * v * (3 - 2 * v) * 0.5 + v * 0.5);
      }
    }
  }
  const words = places[place2];
  return {
    surface: on,
    finish: { ground: "film", strength: mono ? 1.9 : 1, vignette: 0.8 },
    nb: `${mono ? "Svart-hvitt fotografi" : "Fotografi"} av ${words.nb}`,
    en: `${mono ? "Black-and-white photograph" : "Photograph"} of ${words.en}`
  };
};

// app/cli/demo/draw/families/print.ts
function plate(width, height, margin) {
  const edge = Math.round(Math.min(width, height) * margin);
  return { left: edge, top: edge, w: width - edge * 2, h: Math.round(height - edge * 2.25) };
}
var etching = async ({ palette: palette2, manner, random, width, height }) => {
  const motif = manner.shuffle(tonal).slice(0, 3);
  const spacing2 = manner.between(3.7, 5.6);
  const angles = manner.pick([
    [0.5, -0.6, 1.5],
    [0.9, 0.75, -0.7],
    [0.05, 0.8, -0.75]
  ]);
  const brown = manner.chance(0.4);
  const black = brown ? [58, 38, 28] : mix([26, 27, 30], palette2.ink, 0.5);
  const area = plate(width, height, manner.between(0.09, 0.15));
  const { seen, nb, en } = await greys(random.pick(motif), area.w, area.h, random, 3);
  const on = surface(width, height, sheet);
  const seed = random.next() * 500;
  const turns = angles.map((angle) => [Math.cos(angle) / spacing2, Math.sin(angle) / spacing2]);
  for (let y = -4; y < area.h + 4; y += 1) {
    for (let x = -4; x < area.w + 4; x += 1) {
      const inside = x >= 0 && y >= 0 && x < area.w && y < area.h;
      if (!inside) {
        lay(on, area.left + x, area.top + y, x < 0 || y < 0 ? [206, 202, 192] : [252, 250, 244], 0.7);
        continue;
      }
      const dark = 1 - (seen.rgb[(y * area.w + x) * 3] ?? 0) / 255;
      const wobbleX = x + swell(x * 0.25, y * 0.25 + seed) * 7;
      const wobbleY = y + swell(y * 0.25 + 90, x * 0.25 + seed) * 7;
      const bite = rough(x * 0.5 + seed, y * 0.5) * 0.12 + grain(x, y) * 0.16;
      let cover = 0.05 + dark * 0.06;
      for (let k = 0; k < 3; k += 1) {
        const [c, s] = turns[k] ?? [0, 0];
        const wanted = (dark - 0.1 - k * 0.24) * 1.5;
        if (wanted <= 0)
          break;
        const at = wobbleX * s + wobbleY * c + k * 0.3;
        const off = Math.abs(at - Math.floor(at) - 0.5) * 2;
        cover += (1 - cover) * ramp(0.16, -0.16, off - Math.min(0.9, wanted * 0.85 + bite)) * 0.9;
      }
      lay(on, area.left + x, area.top + y, black, Math.min(0.97, cover + bite * 0.15));
    }
  }
  return {
    surface: on,
    finish: { ground: "paper", strength: 0.9 },
    nb: `Etsning av ${nb}, ${brown ? "brun" : "svart"} strek p\xE5 lyst papir`,
    en: `Etching of ${en}, ${brown ? "brown" : "black"} lines on pale paper`
  };
};
var woodcut = async ({ palette: palette2, manner, random, width, height }) => {
  const motif = manner.shuffle(tonal).slice(0, 3);
  const gouge = manner.between(7.5, 13.5);
  const colours = manner.whole(1, 2);
  const key = manner.chance(0.5) ? palette2.ink : palette2.tones[3];
  const second = manner.pick([
    palette2.tones[0],
    mix(palette2.tones[1], palette2.paper, 0.3),
    mix(palette2.accent, palette2.paper, 0.35)
  ]);
  const veined = manner.chance(0.6);
  const area = plate(width, height, manner.between(0.06, 0.11));
  const { seen, nb, en } = await greys(random.pick(motif), area.w, area.h, random, 4);
  const on = surface(width, height, sheet);
  const seed = random.next() * 500;
  const edgeX = Float32Array.from({ length: area.w }, (_, x) => cloud(x * 0.8, seed) * 4);
  const edgeY = Float32Array.from({ length: area.h }, (_, y) => cloud(seed, y * 0.8) * 4);
  for (let y = 0; y < area.h; y += 1) {
    for (let x = 0; x < area.w; x += 1) {
      const worn = (edgeX[x] ?? 0) + (edgeY[y] ?? 0);
      if (x + worn < 3 || y + worn < 3 || x - worn > area.w - 4 || y - worn > area.h - 4)
        continue;
      const light2 = (seen.rgb[(y * area.w + x) * 3] ?? 0) / 255;
      const bend = swell(x * 0.08 + seed, y * 0.08) * 46;
      const across = (y + bend + swell(x * 0.4, y * 0.4) * 6) / gouge;
      const rowAt = Math.floor(across);
      const off = Math.abs(across - rowAt - 0.5) * 2;
      const start = cloud(x * 0.16 + rowAt * 37.7, rowAt * 11.3 + seed) * 0.32;
      const cut2 = ramp(-0.07, 0.07, (light2 - 0.2) * 1.75 + start - off);
      const vein = veined ? Math.max(0, rough(x * 0.07, y * 1.9 + seed) - 0.35) * 0.5 : 0;
      const thin = Math.max(0, grain(x, y) * 0.5 + rough(x * 0.6, y * 0.6) * 0.5 - 0.42);
      if (colours === 2 && light2 < 0.93 + start * 0.2)
        lay(on, area.left + x, area.top + y + 2, second, 0.9 - vein - thin * 0.5);
      lay(on, area.left + x, area.top + y, key, (1 - cut2) * Math.max(0, 0.96 - vein - thin));
    }
  }
  return {
    surface: on,
    finish: { ground: "paper", strength: 0.9 },
    nb: `Tresnitt av ${nb}, trykt i ${colours === 2 ? "to farger" : "\xE9n farge"}, ${palette2.nb}`,
    en: `Woodcut of ${en}, printed in ${colours === 2 ? "two colours" : "one colour"}, ${palette2.en}`
  };
};

// app/cli/demo/draw/revolve.ts
function radiusAt(profile, v) {
  const at = Math.min(0.99999, Math.max(0, v)) * (profile.length - 1);
  const i = Math.floor(at);
  const t2 = at - i;
  const p = (k) => profile[Math.min(profile.length - 1, Math.max(0, k))] ?? 0;
  const [a, b, c, d] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
  return Math.max(
    1,
    0.5 * (2 * b + (c - a) * t2 + (2 * a - 5 * b + 4 * c - d) * t2 * t2 + (3 * b - a - 3 * c + d) * t2 * t2 * t2)
  );
}
function castShadow(on, vessel, strength, tint = [20, 16, 14]) {
  const r = Math.max(...vessel.profile);
  const foot = vessel.profile[0] ?? r;
  const reach = Math.min(vessel.tall * 0.9, r * 3.2);
  const tilt = vessel.tilt + 0.06;
  for (let y = -Math.ceil(r * tilt * 3); y < r * tilt * 3.2; y += 1) {
    for (let x = -Math.ceil(r * 1.5); x < reach + r * 1.6; x += 1) {
      const t2 = Math.min(1, Math.max(0, x / reach));
      const spine = t2 * reach * 0.1;
      const wide = r * (0.75 + t2 * 0.3);
      const dx = x < 0 ? x / wide : x > reach ? (x - reach) / wide : 0;
      const dy = (y - spine) / (wide * tilt * 1.35);
      const body = ramp(1.15, 0.1, Math.hypot(dx, dy)) * (1 - t2 * 0.6);
      const contact = ramp(1.35, 0.75, Math.hypot(x / foot, y / (foot * tilt)));
      const alpha = Math.min(0.9, (body * 0.55 + contact * 0.5) * strength);
      if (alpha > 0.01)
        lay(on, Math.round(vessel.x + x), Math.round(vessel.y + y), tint, alpha);
    }
  }
}
function turn(on, vessel) {
  const { x: cx, y: cy, tall, profile, tilt, open, material } = vessel;
  const rise = tall * Math.sqrt(1 - tilt * tilt);
  const steps = Math.ceil(rise * 1.25);
  const put = (x, y, touch, cover) => {
    const [r, g, b, a] = material(touch);
    lay(on, Math.round(x), Math.round(y), [r, g, b], a * cover);
  };
  for (let s = 0; s <= steps; s += 1) {
    const v = s / steps;
    const r = radiusAt(profile, v);
    const slope = (radiusAt(profile, v + 0.01) - radiusAt(profile, v - 0.01)) / (0.02 * tall) || 0;
    const flat = 1 / Math.hypot(1, slope);
    const level = cy - v * rise;
    const facesUp = -slope * flat;
    const isRim = s === steps;
    for (let i = -r; i <= r; i += 1) {
      const across = i / r;
      const deep = Math.sqrt(Math.max(0, 1 - across * across));
      const edge = Math.min(1, (r - Math.abs(i)) * 0.8 + 0.25);
      if (facesUp > deep * 0.2 / Math.max(0.05, tilt) * 0.2 && facesUp * 1 > deep * flat * (1 / Math.max(0.08, tilt)) * 0.12) {
        put(
          cx + i,
          level - tilt * r * deep,
          { v, around: -Math.acos(across), nx: across * flat, ny: facesUp, nz: -deep * flat, inside: false },
          edge
        );
      }
      put(
        cx + i,
        level + tilt * r * deep,
        { v, around: Math.acos(across), nx: across * flat, ny: facesUp, nz: deep * flat, inside: false },
        edge
      );
    }
    if (isRim)
      closeTop(vessel, r, level, put);
  }
  if (!open)
    return;
}
function closeTop(vessel, r, level, put) {
  const { x: cx, tilt, open } = vessel;
  const lip = Math.max(2, r * 0.045);
  for (let y = -tilt * r; y <= tilt * r; y += 1) {
    const wide = r * Math.sqrt(Math.max(0, 1 - (y / (tilt * r)) ** 2));
    for (let x = -wide; x <= wide; x += 1) {
      const d = Math.hypot(x / r, y / (tilt * r));
      const onLip = d > 1 - lip / r;
      const around = Math.atan2(y / tilt, x);
      if (!open || onLip)
        put(cx + x, level + y, { v: 1, around, nx: x / r * 0.2, ny: 0.97, nz: 0.2, inside: false }, 1);
      else {
        const depth = 0.5 - y / (tilt * r * 2);
        put(
          cx + x,
          level + y,
          { v: 0.97 - (1 - depth) * 0.5, around, nx: -x / r, ny: 0.2, nz: Math.max(0.05, depth), inside: true },
          1
        );
      }
    }
  }
}

// app/cli/demo/draw/families/vessels.ts
var forms = {
  bowl: { r: [0.34, 0.36, 0.72, 0.92, 1], tall: 0.62, nb: "bolle", en: "bowl" },
  deepBowl: { r: [0.42, 0.7, 0.95, 1, 0.96, 0.93], tall: 0.95, nb: "dyp bolle", en: "deep bowl" },
  moonJar: { r: [0.4, 0.78, 0.98, 1, 0.8, 0.42, 0.4], tall: 1.75, nb: "rund krukke", en: "round jar" },
  bottle: { r: [0.6, 0.92, 1, 0.86, 0.4, 0.22, 0.2, 0.28], tall: 2.9, nb: "flaske", en: "bottle" },
  tall: { r: [0.62, 0.74, 0.88, 1, 0.97, 0.78, 0.66, 0.72], tall: 3.2, nb: "h\xF8y vase", en: "tall vase" },
  cylinder: { r: [0.95, 1, 0.97, 0.98, 0.96, 0.99], tall: 2.1, nb: "sylinder", en: "cylinder" },
  shoulder: { r: [0.5, 0.62, 0.78, 0.95, 1, 0.82, 0.36, 0.34], tall: 2.3, nb: "skulderkrukke", en: "shouldered jar" },
  cup: { r: [0.62, 0.86, 0.95, 0.97, 1], tall: 1.5, nb: "kopp", en: "cup" },
  dish: { r: [0.3, 0.34, 0.8, 1], tall: 0.3, nb: "fat", en: "dish" },
  cone: { r: [0.36, 0.44, 0.6, 0.8, 1], tall: 1.7, nb: "konisk vase", en: "conical vase" }
};
async function table(hand, wall, top, level) {
  const { width, height } = hand;
  const markup = `<defs><linearGradient id="w" x2="1" y2=".35"><stop offset="0" stop-color="${css(shade(wall, 1.1))}"/><stop offset="1" stop-color="${css(shade(wall, 0.72))}"/></linearGradient><linearGradient id="t" x2="1" y2=".7"><stop offset="0" stop-color="${css(shade(top, 1.06))}"/><stop offset="1" stop-color="${css(shade(top, 0.8))}"/></linearGradient></defs><rect width="100" height="100" fill="url(#w)"/><rect y="${level * 100}" width="100" height="100" fill="url(#t)"/><rect y="${level * 100 - 0.5}" width="100" height="1.2" fill="${css(shade(top, 0.7))}" opacity=".5"/>`;
  return render(
    { markup, width: 100, height: 100, ground: wall },
    width,
    height,
    0.25,
    hand.manner.chance(0.5) ? 0 : 1.6
  );
}
function still(setting) {
  return async (hand) => {
    const { palette: palette2, manner, random, width, height } = hand;
    const favourites = manner.shuffle(setting.shapes).slice(0, 3);
    const dark = manner.chance(setting.dark);
    const tilt = manner.between(...setting.tilt);
    const level = manner.between(0.5, 0.62);
    const materials = Array.from({ length: 3 }, () => setting.material(palette2, manner, random));
    const on = await table(hand, setting.wall(palette2, dark), setting.top(palette2, dark), level);
    const wide = width / height > 1.12;
    const count = random.whole(setting.count[0], wide ? setting.count[1] : Math.min(3, setting.count[1]));
    const room2 = width * 0.84 / count;
    const vessels = [];
    let last = "bowl";
    for (let i = 0; i < count; i += 1) {
      last = random.pick(favourites);
      const form2 = forms[last] ?? { r: [1, 1], tall: 1, nb: "", en: "" };
      const most = Math.min(room2 * (count === 1 ? 0.42 : 0.52), height * (count === 1 ? 0.66 : 0.62) / form2.tall);
      const r = most * (count === 1 ? random.between(0.86, 1) : random.between(0.74, 1));
      const uneven = form2.r.map((share) => r * share * (1 + random.normal(0, setting.wobble)));
      vessels.push({
        x: width * 0.08 + room2 * (i + 0.5) + (count === 1 ? random.normal(-0.02, 0.02) * width : random.normal(0, room2 * 0.05)),
        y: height * (level + 0.12 + random.between(0, 0.1) + (count === 1 ? 0.1 : 0)),
        tall: r * form2.tall * random.between(0.88, 1.1),
        profile: uneven,
        tilt,
        open: true,
        material: materials[i % 3] ?? (() => [0, 0, 0, 1])
      });
    }
    vessels.sort((a, b) => a.y - b.y);
    for (const vessel of vessels)
      castShadow(on, vessel, setting.shadow);
    for (const vessel of vessels)
      turn(on, vessel);
    const form = forms[last] ?? { nb: "form", en: "form" };
    const many = ["", "", "To", "Tre", "Fire", "Fem"][count];
    const manyEn = ["", "", "Two", "Three", "Four", "Five"][count];
    return {
      surface: on,
      finish: { ground: "film", strength: 0.55, vignette: 0.5 },
      nb: count === 1 ? `${form.nb.charAt(0).toUpperCase()}${form.nb.slice(1)} ${setting.what.nb} p\xE5 et bord` : `${many} kar ${setting.what.nb} p\xE5 et bord`,
      en: count === 1 ? `${form.en.charAt(0).toUpperCase()}${form.en.slice(1)} ${setting.what.en} on a table` : `${manyEn} vessels ${setting.what.en} on a table`
    };
  };
}
var clay = (palette2, manner, random) => {
  const body = manner.pick([
    [188, 150, 116],
    [92, 66, 52],
    [214, 204, 188],
    [70, 64, 60]
  ]);
  const glaze = manner.pick([
    palette2.tones[1],
    palette2.tones[2],
    palette2.paper,
    palette2.tones[3],
    palette2.accent,
    palette2.tones[0]
  ]);
  const gloss = manner.pick([0, 30, 95, 150]);
  const dips = manner.between(0.08, 0.5);
  const speckle = manner.between(0, 0.5);
  const bands = manner.chance(0.25) ? manner.between(14, 40) : 0;
  const seed = random.next() * 500;
  return ({ v, around, nx, ny, nz, inside }) => {
    const edge = dips * (inside ? 0 : 1) + cloud(seed + around * 20, 30) * 0.09;
    const glazed = ramp(edge - 8e-3, edge + 8e-3, v);
    const pool = cloud(seed + around * 24, v * 60) * 0.18 + swell(around * 14, seed + v * 9) * 0.14 + (v - edge < 0.05 ? -0.12 : 0) - (v > 0.97 && !inside ? -0.18 : 0);
    const speck = cloud(around * 170 + seed, v * 210) > 0.62 ? -speckle : 0;
    const ring = bands ? Math.sin(v * bands * 6) * 0.04 : Math.sin(v * 90 + cloud(around * 6, seed) * 2) * 0.012;
    const colour = mix(
      shade(body, 1 + cloud(around * 90, v * 190 + seed) * 0.12),
      shade(glaze, 1 + pool + speck),
      glazed
    );
    return lit(
      colour,
      (dull(nx, ny + ring * 2, nz) + ring) * (0.72 + 0.28 * Math.min(1, v * 5)) * (inside ? 0.62 : 1),
      glazed * gloss * shine(nx, ny + ring, nz, gloss > 60 ? 70 : 12)
    );
  };
};
var ceramics = still({
  shapes: ["bowl", "deepBowl", "moonJar", "bottle", "tall", "cylinder", "shoulder", "cup", "dish", "cone"],
  count: [1, 5],
  tilt: [0.14, 0.27],
  wall: (palette2, dark) => dark ? mix(palette2.ink, [64, 62, 60], 0.6) : mix(palette2.paper, [214, 211, 205], 0.6),
  top: (palette2, dark) => dark ? [58, 52, 48] : mix(palette2.tones[0], [206, 198, 186], 0.65),
  material: clay,
  what: { nb: "i keramikk", en: "in ceramics" },
  shadow: 0.8,
  wobble: 0.018,
  dark: 0.3
});
var blown = (palette2, manner, random) => {
  const tint = manner.pick([palette2.tones[1], palette2.tones[2], palette2.accent, palette2.tones[0], palette2.tones[3]]);
  const dense = manner.between(0.16, 0.5);
  const swirl = manner.chance(0.5) ? manner.between(0.2, 0.6) : 0;
  const second = manner.pick([palette2.accent, palette2.paper, palette2.tones[3]]);
  const seed = random.next() * 500;
  return ({ v, around, nx, ny, nz, inside }) => {
    const rim = 1 - Math.abs(nz);
    const ribbon = swirl ? ramp(0.1, 0.42, cloud(seed + around * 11 + v * 26, v * 30)) * swirl : 0;
    const colour = mix(shade(tint, 1.08 - rim * 0.75), second, ribbon);
    const thick = v < 0.07 ? 0.35 : 0;
    const alpha = Math.min(
      0.96,
      (inside ? 0.1 : dense * 0.55) + rim ** 2.2 * 0.62 + ribbon * 0.6 + thick * 0.6 + (v > 0.985 ? 0.3 : 0)
    );
    const light2 = shine(nx, ny, nz, 110) * 235 + Math.exp(-(((nx - 0.72) / 0.07) ** 2)) * 60 * (1 - v * 0.4) + Math.exp(-(((nx + 0.8) / 0.05) ** 2)) * 70;
    const gloss = inside ? 0 : light2;
    return [colour[0] + gloss, colour[1] + gloss, colour[2] + gloss, Math.min(1, alpha + gloss / 240)];
  };
};
var glass = still({
  shapes: ["bowl", "deepBowl", "bottle", "tall", "cylinder", "moonJar", "cone", "cup"],
  count: [1, 4],
  tilt: [0.12, 0.22],
  wall: (palette2, dark) => dark ? mix(palette2.ink, [40, 46, 52], 0.6) : [226, 227, 226],
  top: (palette2, dark) => dark ? mix(palette2.ink, [34, 36, 40], 0.7) : [234, 233, 230],
  material: blown,
  what: { nb: "i glass", en: "in glass" },
  shadow: 0.34,
  wobble: 0.012,
  dark: 0.35
});
var timber = (_palette, manner, random) => {
  const [light2, dark] = manner.pick([
    [
      [222, 186, 138],
      [168, 118, 70]
    ],
    [
      [176, 122, 78],
      [98, 58, 34]
    ],
    [
      [236, 216, 180],
      [196, 160, 112]
    ],
    [
      [96, 66, 46],
      [48, 32, 24]
    ],
    [
      [66, 62, 60],
      [36, 33, 32]
    ]
  ]);
  const tight = manner.between(5, 11);
  const oil = manner.between(10, 55);
  const seed = random.next() * 500;
  return ({ v, around, nx, ny, nz, inside }) => {
    const depth = Math.cos(around - 0.8) * (0.5 + v * 0.4) + v * 0.5;
    const ring = (8 + depth * tight + swell(around * 9 + seed, v * 22) * 1.1 + cloud(seed + around * 5, v * 12) * 0.7) % 1;
    const late = ramp(0.25, 0.95, ring) * (0.45 + swell(seed + around * 5, v * 16) * 0.4);
    const fibre = cloud(around * 60 + seed, v * 14) * 0.09 + cloud(around * 260, v * 30 + seed) * 0.07;
    return lit(
      shade(mix(light2, dark, late), 1 + fibre),
      dull(nx, ny, nz) * (inside ? 0.7 : 1) * (0.75 + 0.25 * Math.min(1, v * 6)),
      oil * shine(nx, ny, nz, 16)
    );
  };
};
var turnedWood = still({
  shapes: ["bowl", "deepBowl", "dish", "moonJar", "shoulder", "cylinder", "cone", "bowl"],
  count: [1, 3],
  tilt: [0.18, 0.3],
  wall: (palette2, dark) => dark ? [62, 60, 58] : mix(palette2.paper, [220, 218, 213], 0.7),
  top: (_palette, dark) => dark ? [72, 68, 64] : [226, 222, 214],
  material: timber,
  what: { nb: "i dreid tre", en: "in turned wood" },
  shadow: 0.8,
  wobble: 0.01,
  dark: 0.35
});
var beaten = (_palette, manner, random) => {
  const colour = manner.pick([
    [232, 232, 228],
    [226, 158, 112],
    [226, 192, 120],
    [120, 122, 126],
    [196, 148, 108]
  ]);
  const hammer = manner.chance(0.6) ? manner.between(0.08, 0.22) : 0;
  const patina = manner.chance(0.35) ? manner.pick([
    [74, 128, 116],
    [58, 44, 40],
    [64, 70, 78]
  ]) : null;
  const seed = random.next() * 500;
  return ({ v, around, nx, ny, nz, inside }) => {
    const hx = hammer * swell(seed + around * 60, v * 120);
    const hy = hammer * swell(seed + around * 60 + 77, v * 120 + 41);
    const brushed = cloud(around * 6 + seed, v * 400) * 0.05;
    const glow = mirrored(nx + hx, ny + hy, Math.sqrt(Math.max(0.01, 1 - (nx + hx) ** 2 - (ny + hy) ** 2))) * (inside ? 0.75 : 1) + brushed;
    const aged = patina ? ramp(-0.05, 0.45, cloud(seed + around * 22, v * 70)) * 0.85 : 0;
    const base = lit(colour, glow * 0.92 + 0.08, nz < 0 ? 0 : 26 * shine(nx + hx, ny + hy, nz, 40));
    if (!patina)
      return base;
    const dullPart = lit(patina, dull(nx, ny, nz));
    return [
      base[0] + (dullPart[0] - base[0]) * aged,
      base[1] + (dullPart[1] - base[1]) * aged,
      base[2] + (dullPart[2] - base[2]) * aged,
      1
    ];
  };
};
var metal = still({
  shapes: ["bowl", "deepBowl", "cup", "bottle", "dish", "cone", "shoulder"],
  count: [1, 3],
  tilt: [0.14, 0.26],
  wall: (palette2, dark) => dark ? [48, 49, 52] : mix(palette2.paper, [206, 207, 208], 0.7),
  top: (_palette, dark) => dark ? [40, 40, 42] : [198, 196, 192],
  material: beaten,
  what: { nb: "i hamret metall", en: "in beaten metal" },
  shadow: 0.75,
  wobble: 6e-3,
  dark: 0.5
});

// app/cli/demo/draw/families/weave.ts
var weave = async ({ palette: palette2, manner, random, width, height }) => {
  const design = manner.pick(["bands", "diamonds", "fields", "hills", "blocks"]);
  const thread = manner.between(4.2, 7.5);
  const fringe = manner.chance(0.6) ? height * 0.09 : 0;
  const bound = manner.chance(0.5);
  const yarns = [...palette2.tones, palette2.accent, palette2.paper, palette2.ink];
  const few = manner.shuffle(yarns).slice(0, manner.whole(3, 5));
  const wall = [236, 234, 230];
  const [mx, my] = [width * 0.1, height * 0.07];
  const [tw, th] = [width - mx * 2, height - my * 2 - fringe];
  const seed = random.next() * 500;
  const bands = Array.from({ length: 60 }, () => random.pick(few));
  const wide = Array.from({ length: 60 }, () => random.whole(2, 14));
  const at = [];
  for (let i = 0; at.length < 600; i += 1)
    for (let k = 0; k < (wide[i % 60] ?? 3); k += 1)
      at.push(bands[i % 60] ?? palette2.ink);
  const unit = thread * random.whole(7, 13);
  const colourAt = (c, r) => {
    const [x, y] = [c * thread, r * thread];
    if (design === "bands")
      return at[r % 600] ?? palette2.ink;
    if (design === "diamonds") {
      const d = Math.abs(x / unit % 2 - 1) + Math.abs(y / unit % 2 - 1);
      return few[Math.floor(d * 2.2 + Math.floor(y / unit / 2)) % few.length] ?? palette2.ink;
    }
    if (design === "fields")
      return few[y < th * 0.34 + cloud(seed + x * 0.12, 4) * th * 0.1 ? 0 : y < th * 0.7 + cloud(seed + x * 0.1, 60) * th * 0.12 ? 1 : 2] ?? palette2.ink;
    if (design === "hills")
      return few[Math.min(
        few.length - 1,
        Math.max(
          0,
          Math.floor(y / th * (few.length + 0.6) + swell(seed + x * 0.13, Math.floor(y / th) * 40) * 0.9)
        )
      )] ?? palette2.ink;
    return bands[(Math.floor(x / unit / 1.6) * 7 + Math.floor(y / unit) * 13) % 60] ?? palette2.ink;
  };
  const on = surface(width, height, wall);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = (y * width + x) * 3;
      let by = 1.04 - x / width * 0.12;
      const sx = x - mx - 12;
      const sy = y - my - 14;
      if (sx > 0 && sy > 0 && sx < tw + 10 && sy < th + 10)
        by *= 0.66 + 0.34 * Math.min(1, Math.max(0, (Math.max(sx - tw, sy - th) + 14) / 22));
      if (x > mx + thread && x < mx + tw - thread && y > my + thread && y < my + th - thread)
        continue;
      for (let c = 0; c < 3; c += 1)
        on.rgb[i + c] = (on.rgb[i + c] ?? 0) * by;
    }
  }
  const sway = Float32Array.from({ length: height }, (_, y) => cloud(seed + y * 0.12, 7) * thread * 0.9);
  const sag = Float32Array.from({ length: width }, (_, x) => cloud(seed + x * 0.1, 90) * thread * 0.8);
  for (let py = -thread; py < th + thread; py += 1) {
    const y = Math.round(my + py);
    if (y < 0 || y >= height)
      continue;
    for (let px = -thread; px < tw + thread; px += 1) {
      const x = Math.round(mx + px);
      const wx = px + (sway[y] ?? 0);
      const wy = py + (sag[x] ?? 0);
      if (wx < 0 || wy < 0 || wx > tw || wy > th)
        continue;
      const c = Math.floor(wx / thread);
      const r = Math.floor(wy / (bound ? thread * 0.55 : thread));
      const fx = wx / thread - c - 0.5;
      const fy = wy / (bound ? thread * 0.55 : thread) - r - 0.5;
      const over = bound || (c + r) % 2 === 0;
      const round = over ? 1 - fy * fy * 2.2 - fx * fx * (bound ? 0.5 : 0.9) : 0.86 - fx * fx * 2.2 - fy * fy * 0.9;
      const weft = colourAt(c, bound ? Math.round(r * 0.55) : r);
      const yarn = over ? weft : mix(weft, palette2.paper, 0.35);
      const spin = grain(Math.round(wx * 1.6 + wy), r * 31 + c * 17) * 0.1 + (r * 7919 + c * 104729) % 13 * 8e-3 - 0.04 + (bound && (c + r) % 2 === 0 ? -0.07 : 0);
      lay(on, x, y, shade(yarn, Math.max(0.35, 0.62 + round * 0.42 + spin - fy * 0.12)), 1);
    }
  }
  for (let c = 0; fringe > 0 && c < tw / thread; c += 1) {
    const foot = my + th - 4;
    const tall = fringe * random.between(0.7, 1);
    const drift = random.normal(0, 0.09);
    for (let s = 0; s < tall; s += 1)
      for (let k = 0; k < thread * 0.5; k += 1)
        lay(
          on,
          Math.round(mx + c * thread + k + drift * s + Math.sin(s * 0.05 + c) * 1.5),
          Math.round(foot + s),
          shade(mix(few[0] ?? palette2.paper, palette2.paper, 0.5), 0.72 + k / thread * 0.6),
          0.95
        );
  }
  const words = {
    bands: ["tverrg\xE5ende b\xE5nd", "horizontal bands"],
    diamonds: ["ruter", "diamonds"],
    fields: ["tre store felt", "three large fields"],
    hills: ["linjer som \xE5ser", "lines like hills"],
    blocks: ["blokker", "blocks"]
  };
  return {
    surface: on,
    finish: { ground: "film", strength: 0.6, vignette: 0.3 },
    nb: `Vevd arbeid med ${words[design][0]} i ${palette2.nb}, p\xE5 hvit vegg`,
    en: `Woven work with ${words[design][1]} in ${palette2.en}, on a white wall`
  };
};

// app/cli/demo/draw/work.ts
var makers = {
  "colour-field": colourField,
  gesture,
  "oil-landscape": oilLandscape,
  "wash-landscape": washLandscape,
  concrete,
  ink,
  charcoal,
  etching,
  woodcut,
  collage,
  ceramics,
  weave,
  sculpture,
  glass,
  photograph,
  jewellery,
  "turned-wood": turnedWood,
  metal,
  installation
};
async function drawWork(work) {
  const hand = handOf(work.artistSeed, work.workIndex, work.family);
  const made = await makers[work.family](hand);
  return {
    jpeg: await finish(made.surface, made.finish, hand.fullWidth, hand.fullHeight),
    width: hand.fullWidth,
    height: hand.fullHeight,
    alt: { nb: made.nb, en: made.en }
  };
}

// app/cli/demo/draw/family.ts
var families = [
  "colour-field",
  "gesture",
  "oil-landscape",
  "wash-landscape",
  "concrete",
  "ink",
  "charcoal",
  "etching",
  "woodcut",
  "collage",
  "ceramics",
  "weave",
  "sculpture",
  "glass",
  "photograph",
  "jewellery",
  "turned-wood",
  "metal",
  "installation"
];

// .prof-tmp.ts
var t = {};
for (let r = 0; r < 4; r++)
  for (const f of families) {
    const c = process.cpuUsage();
    await drawWork({ artistSeed: `p${r}`, workIndex: r, family: f });
    const u = process.cpuUsage(c);
    if (r > 0)
      t[f] = (t[f] ?? 0) + (u.user + u.system) / 3e3;
  }
console.log(Object.entries(t).map(([f, v]) => f + " " + Math.round(v)).join(", "));
console.log("mean", Math.round(Object.values(t).reduce((a, b) => a + b) / families.length));
