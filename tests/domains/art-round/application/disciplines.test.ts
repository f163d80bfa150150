import { expect, it } from 'vitest'
import { DISCIPLINES } from '#app/domains/art-round/application/application.ts'
import { application as texts } from '#app/i18n/application.ts'

it('has a name in both languages for every discipline', () => {
  for (const discipline of DISCIPLINES) {
    expect(texts.discipline.nb({ discipline })).toMatch(/^[A-ZÆØÅ]/)
    expect(texts.discipline.en({ discipline })).toMatch(/^[A-Z]/)
  }
})
