import type { CallRules } from '#app/domains/art-round/application/views.ts'
import { applying } from '#app/i18n/applying.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** What a call demands, in words. */
export function CallRulesList({ rules, year }: { rules: CallRules; year: number }) {
  const t = useWords()
  const locale = useLocale()
  const days = rules.days.map(({ date }) => sayShortDate(date, locale))
  return (
    <ul className="needles stack stack--tight">
      <li>{t(applying.ruleMunicipality)}</li>
      {rules.minPracticeYears !== null && <li>{t(applying.rulePractice, { years: rules.minPracticeYears })}</li>}
      <li>{t(applying.ruleWorks, { least: rules.minWorks, most: rules.maxWorks })}</li>
      {rules.maxWorkAge !== null && <li>{t(applying.ruleAge, { earliest: year - rules.maxWorkAge })}</li>}
      {days.length > 0 && <li>{t(applying.ruleDays, { days: days.join(', ') })}</li>}
      <li>{t(applying.ruleCommission, { percent: rules.commission })}</li>
    </ul>
  )
}
