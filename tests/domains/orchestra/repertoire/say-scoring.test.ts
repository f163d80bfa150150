import { expect, it } from 'vitest'
import { VOICES } from '#app/domains/orchestra/repertoire/voices.ts'
import { voiceCounts } from '#app/i18n/voice-counts.ts'
import { say } from '#app/i18n/words.ts'
import { sayNotation } from '#app/ui/orchestra/music/say-scoring.ts'

it.each([
  ['', '', []],
  ['   ', '', []],
  ['2 fl, 2 ob', '2 fløyter, 2 oboer', []],
  ['1.0.1.0/2.0.0.0/timp', '1 fløyte, 1 klarinett, 2 horn, 1 paukist', []],
  ['2(II=picc).0.0.0/0.0.0.0', '2 fløyter (2. også piccolo)', []],
  ['0000-0000-8.7.6.5.4', '8 førstefioliner, 7 annenfioliner, 6 bratsjer, 5 celloer, 4 kontrabasser', []],
  ['2 fl, kazoo', '2 fløyter', ['Forsto ikke «kazoo» etter treblås.']],
] as const)('«%s» means «%s»', (notation, read, faults) => {
  expect(sayNotation(notation, 'nb')).toEqual({ read, faults })
})

it('counts every voice in both languages', () => {
  for (const voice of VOICES)
    for (const locale of ['nb', 'en'] as const) {
      expect(say(locale, voiceCounts[voice], { count: 1 })).toMatch(/^1 \S/)
      expect(say(locale, voiceCounts[voice], { count: 3 })).toMatch(/^3 \S/)
    }
})
