import { drawWork } from './app/cli/demo/draw/work.ts'
import { families as familiesList } from './app/cli/demo/draw/family.ts'
const t: Record<string, number> = {}
for (let r = 0; r < 4; r++) for (const f of familiesList) { const c = process.cpuUsage(); await drawWork({ artistSeed: `p${r}`, workIndex: r, family: f as any }); const u = process.cpuUsage(c); if (r > 0) t[f] = (t[f] ?? 0) + (u.user + u.system) / 3000 }
console.log(Object.entries(t).map(([f, v]) => f + ' ' + Math.round(v)).join(', '))
console.log('mean', Math.round(Object.values(t).reduce((a, b) => a + b) / familiesList.length))
