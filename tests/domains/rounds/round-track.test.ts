import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { planOf } from '#app/domains/rounds/my-round-rules.ts'
import { entriesOfPlan } from '#app/domains/rounds/round-entries.ts'
import { gpxOf } from '#app/domains/rounds/round-track.ts'
import { BEFORE, DAY, place, round, scene } from './round-scene.ts'

const plan = planOf(
  round({ numbers: [1, 2] }),
  scene([place(1, { address: 'Brødrene & Søn <AS>\u0007' }), place(2)]),
  BEFORE,
)
const words = {
  name: 'Min runde & “din”',
  about: 'To steder',
  href: 'https://example.com/min-runde?steder=1,2&dag=2013-09-14',
  stop: ({ place: one }: (typeof plan.stops)[number]) => `${one.number} ${one.name}`,
  note: ({ arrives }: (typeof plan.stops)[number]) => `Framme ${arrives}`,
}

interface Node {
  name: string
  attributes: Record<string, string>
  children: Node[]
  text: string
}
function parsed(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    const node = open.at(-1)
    if (node) node.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [gpx] = root.children
  if (!gpx) throw new Error('there is no element')
  return gpx
}
const gpx = parsed(gpxOf(plan, words))
const names = ({ children }: Node) => children.map(({ name }) => name)

it('is GPX 1.1 in its namespace', () => {
  expect(gpx).toMatchObject({
    name: 'gpx',
    attributes: { version: '1.1', creator: 'Kunst rett vest', xmlns: 'http://www.topografix.com/GPX/1/1' },
  })
})

it('has its elements in the order of the schema', () => {
  expect(names(gpx)).toEqual(['metadata', 'wpt', 'wpt', 'rte'])
  const [metadata, first, , route] = gpx.children
  expect(metadata && names(metadata)).toEqual(['name', 'desc', 'link'])
  expect(first && names(first)).toEqual(['name', 'cmt', 'desc', 'sym'])
  expect(route && names(route)).toEqual(['name', 'rtept', 'rtept'])
})

it('has every stop where it is, in the order of the plan, whatever its name holds', () => {
  const points = gpx.children.filter(({ name }) => name === 'wpt')
  expect(points.map(({ attributes }) => attributes)).toEqual(
    plan.stops.map(({ place: { lat, lng } }) => ({ lat: String(lat), lon: String(lng) })),
  )
  const said = (node: Node | undefined, name: string) => node?.children.find((one) => one.name === name)?.text
  expect(said(points[0], 'desc')).toBe('Brødrene & Søn <AS>')
  expect(said(points[0], 'name')).toBe('1 Verksted 1')
  expect(said(gpx.children[0], 'name')).toBe('Min runde & “din”')
})

it('as entries of a calendar has the same name for the same stop', () => {
  const entries = entriesOfPlan(plan, { title: words.stop, text: words.note })
  expect(entries.map(({ uid, from, to }) => [uid, from, to])).toEqual([
    [`my-round-${DAY}-1@vestregionen`, '12:00', '12:30'],
    [`my-round-${DAY}-2@vestregionen`, '12:40', '13:10'],
  ])
})
