import { expect, it } from 'vitest'
import { read, sources } from '#tests/shape/sources.ts'

const areas = /^app\/domains\/(hosting|exhibition|funding|action-plan|programme|outreach)\/.*\.server\.ts$/
/** What people write, how they are reached and what their things are worth: the log of deeds never has it. */
const personal =
  /[{,]\s*(name|email|emails|phone|address|signature|strokes|signedText|partyName|byName|insuredOre|valueOre|buyer|contactName|contactEmail|owner|who|remark|mounting|needs|packing|note|text)\s*[,:}]/

/** The arguments of every `ctx.note(…)` in a source. */
function notes(source: string): string[] {
  return [...source.matchAll(/ctx\.note\(/g)].map(({ index }) => {
    let depth = 0
    for (let at = index + 'ctx.note'.length; at < source.length; at++) {
      if (source[at] === '(') depth++
      if (source[at] === ')' && --depth === 0) return source.slice(index, at + 1)
    }
    return source.slice(index)
  })
}
const noted = sources
  .filter((path) => areas.test(path))
  .flatMap((path) => notes(read(path)).map((note) => [path, note]))

it('there are deeds to look at', () => expect(noted.length).toBeGreaterThan(80))

it('no deed notes what somebody wrote, how one is reached, or what a work is worth', () => {
  expect(noted.filter(([, note = '']) => personal.test(note))).toEqual([])
  expect(personal.test("ctx.note(tx, 'a', id, { year, insuredOre })")).toBe(true)
})
