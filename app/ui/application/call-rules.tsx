import type { CallRules } from '#app/domains/art-round/application/views.ts'
import { applying } from '#app/i18n/applying.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** What a call demands, in words. */
export function CallRulesList({ rules, year }: { rules: CallRules; year: number }) {
  const t = useWords()
  const locale = useLocale()
  const days = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    rules.days.map(({ date }) => sayDate(date, locale)),
  )
  return (
    <ul className="needles stack stack--tight">
      <li>{t(applying.ruleMunicipality)}</li>
      {rules.minPracticeYears !== null && <li>{t(applying.rulePractice, { years: rules.minPracticeYears })}</li>}
      <li>{t(applying.ruleWorks, { least: rules.minWorks, most: rules.maxWorks })}</li>
      {rules.maxWorkAge !== null && <li>{t(applying.ruleAge, { earliest: year - rules.maxWorkAge })}</li>}
      {days && <li>{t(applying.ruleDays, { days })}.</li>}
      <li>{t(applying.ruleCommission, { percent: rules.commission })}</li>
    </ul>
  )
}
