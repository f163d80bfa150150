import type { CallRules } from '#app/domains/art-round/application/views.ts'
import { applying } from '#app/i18n/applying.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** What a call demands, in words. */
export function CallRulesList({ rules, year }: { rules: CallRules; year: number }) {
  const t = useWords()
  const locale = useLocale()
  const days = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    rules.days.map(({ date }) => sayDate(date, locale)),
  )
  const { pricing, highestPriceOre, earlier } = rules
  const said = [
    t(rules.residence === 'any' ? callRules.ruleAnywhere : applying.ruleMunicipality),
    earlier === 'participated' && t(callRules.earlierParticipated),
    earlier === 'newcomer' && t(callRules.earlierNewcomer),
    rules.minPracticeYears !== null && t(applying.rulePractice, { years: rules.minPracticeYears }),
    t(callRules.ruleGroups),
    t(rules.kind === 'invited' ? callRules.ruleWorksInvited : applying.ruleWorks, {
      least: rules.minWorks,
      most: rules.maxWorks,
    }),
    rules.maxWorkAge !== null && t(applying.ruleAge, { earliest: year - rules.maxWorkAge }),
    pricing === 'required' && t(callRules.rulePriceRequired),
    pricing === 'none' && t(callRules.rulePriceNone),
    highestPriceOre !== null && t(callRules.rulePriceHighest, { mostNok: highestPriceOre / 100 }),
    rules.altRequired && t(callRules.ruleAlt),
    days && `${t(applying.ruleDays, { days })}.`,
    pricing !== 'none' && t(applying.ruleCommission, { percent: rules.commission }),
    rules.places !== null && t(callRules.rulePlaces, { places: rules.places }),
  ]
  return <ul className="needles stack stack--tight">{said.map((text) => text && <li key={text}>{text}</li>)}</ul>
}
