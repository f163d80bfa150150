import { describe, expect, it } from 'vitest'
import { buttonOfDeed, deedOfButton } from '#app/domains/art-round/application/deeds.ts'
import { readField } from '#app/domains/art-round/application/input.ts'
import { fieldOfFault, sheetOf, sheetOfForm, targetOf } from '#app/domains/art-round/application/sheet.ts'
import { soundApplication, soundWork } from './sound.ts'

const works = [{ ...soundWork, heightMm: 805, priceOre: 149_50, depthMm: null }]
const sheet = sheetOf({ ...soundApplication, studioLat: 59.83, stepFree: false }, works)

it('a sheet says everything as its fields do', () => {
  expect(sheet).toMatchObject({
    disciplines: 'painting',
    practiceYears: '3',
    isNew: '',
    stepFree: 'no',
    acceptsTerms: 'yes',
    meetingPoint: '',
    studioLat: '59,83',
    'works.w1.heightMm': '80,5',
    'works.w1.depthMm': '',
    'works.w1.priceOre': '149,50',
    'works.w1.space': 'wall',
    'works.w1.alt.pic1': '',
  })
})

it('what a sheet says is read back as what it was made of', () => {
  for (const [name, text] of Object.entries(sheet)) {
    const target = targetOf(name)
    if (!target) throw new Error(name)
    const read = readField(target, text)
    const of = target.of === 'application' ? { ...soundApplication, studioLat: 59.83, stepFree: false } : works[0]
    const stored =
      target.of === 'picture' || target.of === 'member' ? '' : (of as unknown as Record<string, unknown>)[target.field]
    expect([name, read]).toEqual([name, { ok: true, value: stored }])
  }
})

describe('what cannot be kept is refused with a reason', () => {
  it.each([
    ['works.w.year', '2012,5', 'faults.notANumber'],
    ['works.w.heightMm', 'stor', 'faults.notANumber'],
    ['works.w.heightMm', '-4', 'faults.tooSmall {"least":0}'],
    ['works.w.priceOre', 'mye', 'faults.notAnAmount'],
    ['works.w.space', 'tak', 'faults.notAChoice'],
    ['disciplines', 'painting,cooking', 'faults.notAChoice'],
    ['studioDays', '2013-02-30', 'faults.notADate'],
    ['studioLng', '200', 'faults.tooLarge {"most":32}'],
    ['website', 'her', 'faults.notAnAddress'],
    ['artistName', 'x'.repeat(121), 'faults.tooLong {"most":120}'],
  ])('%s: %s', (name, text, message) => {
    const target = targetOf(name)
    expect(target && readField(target, text)).toEqual({ ok: false, message })
  })
})

it.each([
  'decision',
  'works.1',
  'works..title',
  'works.1.position',
  'works.1.title.x',
  'works.1.alt.2.3',
  '__proto__',
  'number',
])('%s is no field of an applicant', (name) => expect(targetOf(name)).toBeNull())

it('a form is read by the names that are known, with boxes joined and none for nothing', () => {
  const form = new FormData()
  form.append('disciplines', 'glass')
  form.append('disciplines', 'wood')
  form.append('statement', 'a\r\nb')
  form.append('works.w1.pictures', new File(['x'], 'x.jpg'))
  form.append('decision', 'accepted')
  expect(sheetOfForm(form, ['disciplines', 'statement', 'acceptsTerms', 'works.w1.pictures'])).toEqual({
    disciplines: 'glass,wood',
    statement: 'a\nb',
    acceptsTerms: '',
    'works.w1.pictures': '',
  })
})

it('a fault leads to the field of its work', () => {
  expect(
    ['works.1.title', 'works', 'works.7.year', 'statement'].map((field) =>
      fieldOfFault(field, [{ id: 'a' }, { id: 'b' }]),
    ),
  ).toEqual(['works.b.title', 'works', 'works.7.year', 'statement'])
})

describe('a button names a deed', () => {
  it.each([
    { kind: 'add' as const },
    { kind: 'up' as const, workId: 'w' },
    { kind: 'remove' as const, workId: 'w' },
    { kind: 'take-down' as const, workId: 'w', pictureId: 'p' },
  ])('$kind', (deed) => expect(deedOfButton(buttonOfDeed(deed))).toEqual(deed))
  it.each(['save', 'review', 'up', 'up:', 'take-down:w', 'remove:w:x', 'add:w', 'up:a:b:c', ''])(
    '%s is none',
    (value) => expect(deedOfButton(value)).toBeNull(),
  )
})
