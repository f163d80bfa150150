import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { BASE_MAP_SOURCES, frameAround, project, WHOLE_SHEET } from '#app/domains/places/base-map.ts'
import { baseMapSvg } from '#app/domains/places/base-map-svg.ts'

interface Tag {
  name: string
  attributes: Record<string, string>
}

/** Throws for what is not well formed. */
function read(xml: string): { tags: Tag[]; texts: string[] } {
  const tags: Tag[] = []
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => tags.push({ name: tag.name, attributes: tag.attributes as Record<string, string> }))
  parser.on('text', (text) => text.trim() && texts.push(text))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return { tags, texts }
}

const places = [
  { lat: 59.74, lng: 10.2, text: '12' },
  { lat: 60.17, lng: 10.26, text: '<3 & "co"' },
]

it('is well formed, as large as asked, and has a pin where each place is', () => {
  const frame = frameAround(places)
  const { tags, texts } = read(baseMapSvg({ frame, width: 300, pins: places }))
  expect(tags[0]?.attributes).toMatchObject({
    width: '300',
    viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`,
  })
  for (const { lat, lng, text } of places) {
    const { x, y } = project(lat, lng)
    const at = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`
    expect(tags.some(({ attributes }) => attributes.transform?.startsWith(at))).toBe(true)
    expect(texts).toContain(text)
  }
  expect(texts).toContain('Drammen')
  expect(texts.join(' ')).toContain(BASE_MAP_SOURCES[0].href)
})

it('holds nothing that is fetched from elsewhere', () => {
  const { tags } = read(baseMapSvg({ pins: places }))
  expect(tags.filter(({ name, attributes }) => name === 'image' || name === 'use' || attributes.href)).toEqual([])
})

it('is drawn in other colours, and without names, when told', () => {
  const { tags, texts } = read(baseMapSvg({ names: false, colours: { land: '#ffffff' } }))
  expect(tags.find(({ name }) => name === 'rect')?.attributes.fill).toBe('#ffffff')
  expect(texts).toHaveLength(1)
  expect(baseMapSvg({ frame: WHOLE_SHEET })).toBe(baseMapSvg())
})
