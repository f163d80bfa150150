import sharp from 'sharp'
import { drawWork } from '/work/main/app/cli/demo/draw/work.ts'
import { families as familiesList } from '/work/main/app/cli/demo/draw/family.ts'
const fams = process.argv[2] === 'all' ? familiesList : process.argv[2]!.split(',')
const out = process.argv[3] ?? '/tmp/sheet.png'
const cols = Number(process.argv[4] ?? 6), rows = Number(process.argv[5] ?? 5), salt = process.argv[6] ?? 'x'
const cell = Number(process.argv[7] ?? 300)
const comp: any[] = []
const times: Record<string, number[]> = {}
for (let i = 0; i < cols * rows; i++) {
  const f = fams[i % fams.length] as any
  const artist = `${salt}${Math.floor(i / fams.length / (cols*rows>fams.length*2?2:1))}`
  const t = process.cpuUsage()
  const w = await drawWork({ artistSeed: artist, workIndex: i, family: f })
  const u = process.cpuUsage(t); const ms = (u.user + u.system) / 1000
  ;(times[f] ??= []).push(ms)
  const b = await sharp(w.jpeg).resize(cell - 14, cell - 14, { fit: 'inside' }).toBuffer({ resolveWithObject: true })
  comp.push({ input: b.data, left: (i % cols) * cell + ((cell - b.info.width) >> 1), top: Math.floor(i / cols) * cell + ((cell - b.info.height) >> 1) })
}
await sharp({ create: { width: cols * cell, height: rows * cell, channels: 3, background: '#f2f2f0' } }).composite(comp).png().toFile(out)
let all: number[] = []
for (const [f, ms] of Object.entries(times)) { console.log(f, Math.round(ms.reduce((a, b) => a + b, 0) / ms.length), 'ms', ms.length); all = all.concat(ms) }
console.log('mean', Math.round(all.reduce((a, b) => a + b, 0) / all.length))
