import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import { projectSheet, projectThumb } from '#app/domains/art-round/jury/projection.ts'
import { soundApplication, soundWork } from '#tests/domains/art-round/application/sound.ts'

/** What a juror may see; all else is a secret, also what is added to the application one day. */
const SHOWN = {
  application: ['statement'],
  work: ['position', 'title', 'year', 'technique', 'heightMm', 'widthMm', 'depthMm', 'space'],
}

const CANARY = 'kanari'
/** Every value that is not shown is a canary of its own, whatever its type was. */
const guarded = <T extends object>(thing: T, shown: readonly string[], tag: string): T =>
  Object.fromEntries(
    Object.entries(thing).map(([name, value]) => [name, shown.includes(name) ? value : `${CANARY}-${tag}-${name}`]),
  ) as T

const text = fc.string({ maxLength: 30 }).filter((one) => !one.includes(CANARY))
/** Words without anything that the veil takes for an address or a handle. */
const plain = fc.string({ unit: fc.constantFrom(...'bdfgæøå 12-'), maxLength: 30 })
const work = fc.record({
  position: fc.integer({ min: 1, max: 9 }),
  title: plain,
  technique: text,
  year: fc.option(fc.integer({ min: 1950, max: 2013 })),
  pictures: fc.integer({ min: 0, max: 3 }),
})

it('whatever is in an application, nothing but what is listed reaches a juror', () => {
  fc.assert(
    fc.property(text, fc.array(work, { maxLength: 4 }), (statement, drawn) => {
      const more = { unheardOf: CANARY, applicant: { name: CANARY } }
      const application = guarded<Application>(
        { ...soundApplication, ...more, statement },
        SHOWN.application,
        'application',
      )
      const works = drawn.map(({ pictures, ...given }, index): Work => {
        const secret = guarded<Work>({ ...soundWork, ...given, ...more }, SHOWN.work, `work-${index}`)
        const hung = Array.from({ length: pictures }, (_, n) => ({
          pictureId: `${CANARY}-${index}-${n}`,
          position: n + 1,
          alt: 'et fjell',
          workId: CANARY,
        }))
        return { ...secret, pictures: hung }
      })
      const picture = {
        veiled: true as const,
        key: 'noekkel',
        width: 3,
        height: 2,
        stage: 'full' as const,
        placeholder: '',
        colour: '#000000',
      }
      const known = new Map(
        works.flatMap((one) =>
          one.pictures.map(({ pictureId }) => [pictureId, { ...picture, ownerId: CANARY, sha256: CANARY }]),
        ),
      )
      const sheet = projectSheet('arket', application, works, known)
      expect(JSON.stringify([sheet, projectThumb(works, known)])).not.toContain(CANARY)
      expect(sheet.works).toHaveLength(works.length)
      expect(sheet.works.map(({ title }) => title).sort()).toEqual(drawn.map(({ title }) => title).sort())
      expect(sheet.works.flatMap(({ pictures }) => pictures)).toHaveLength(
        drawn.reduce((sum, one) => sum + one.pictures, 0),
      )
    }),
  )
})

it('shows works and pictures in the artist’s order, and leaves out a picture that is gone', () => {
  const picture = {
    veiled: true as const,
    key: 'k',
    width: 3,
    height: 2,
    stage: 'full' as const,
    placeholder: '',
    colour: '#000000',
  }
  const two = { ...soundWork, position: 2, title: 'To', pictures: [{ pictureId: 'gone', position: 1, alt: '' }] }
  const one = {
    ...soundWork,
    position: 1,
    title: 'En',
    pictures: [
      { pictureId: 'b', position: 2, alt: 'bak' },
      { pictureId: 'a', position: 1, alt: 'for' },
    ],
  }
  const known = new Map([
    ['a', { ...picture, key: 'a' }],
    ['b', { ...picture, key: 'b' }],
  ])
  const sheet = projectSheet('arket', soundApplication, [two, one], known)
  expect(sheet.works.map(({ title, pictures }) => [title, pictures.map(({ key, alt }) => [key, alt])])).toEqual([
    [
      'En',
      [
        ['a', 'for'],
        ['b', 'bak'],
      ],
    ],
    ['To', []],
  ])
  expect(projectThumb([two, one], known)?.key).toBe('a')
  expect(projectThumb([two], known)).toBeNull()
})
