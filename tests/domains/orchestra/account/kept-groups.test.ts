import { describe, expect, it } from 'vitest'
import { KEPT, KINDS } from '#app/domains/orchestra/account/keeping.ts'
import { groundsOf, groupsOfRegister, KEPT_GROUPS, type KeptGroup } from '#app/domains/orchestra/account/kept-groups.ts'
import { orchestraKeeping } from '#app/i18n/orchestra-keeping.ts'
import { orchestraPrivacy } from '#app/i18n/orchestra-privacy.ts'
import { say } from '#app/i18n/words.ts'

const groups = Object.keys(KEPT_GROUPS) as KeptGroup[]

describe('the groups of the privacy page', () => {
  it('name every kind that is kept, each once', () => {
    expect(groups.flatMap((group) => [...KEPT_GROUPS[group]]).sort()).toEqual([...KINDS].sort())
  })

  it('mix no two bodies’ registers', () => {
    const registers = (group: KeptGroup) => new Set(KEPT_GROUPS[group].map((kind) => KEPT[kind].register))
    expect(groups.filter((group) => registers(group).size !== 1)).toEqual([])
    expect([...groupsOfRegister('orchestra'), ...groupsOfRegister('association')].sort()).toEqual([...groups].sort())
    expect(groupsOfRegister('association')).toEqual(['association'])
  })

  it.each(groups)('%s: what, who sees it, on what ground and how long, in both languages', (group) => {
    for (const locale of ['nb', 'en'] as const) {
      for (const text of [orchestraPrivacy.group, orchestraPrivacy.what, orchestraPrivacy.who])
        expect(say(locale, text, { group }).length).toBeGreaterThan(4)
      const grounds = groundsOf(group)
      expect(grounds.length).toBeGreaterThan(0)
      for (const ground of grounds) expect(say(locale, orchestraPrivacy.ground, { ground })).toMatch(/[Aa]rti[ck]/)
      for (const kind of KEPT_GROUPS[group])
        expect(say(locale, orchestraPrivacy.line, { kind })).toContain(say(locale, orchestraKeeping.kind, { kind }))
    }
  })
})
