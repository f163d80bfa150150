import type { OpeningMove } from '#app/domains/hosting/plan/deadlines.ts'
import type { NamedHosting } from '#app/domains/hosting/plan/digest.ts'
import { sayMove } from '#app/domains/hosting/plan/say-move.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingPlan } from '#app/i18n/hosting-plan.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { useHostNames } from '../use-host-names.ts'

/** What another opening has done to the plans of its hosts, on the page of the edition. */
export function MovedPlans({ moved }: { moved: readonly { hosting: NamedHosting; move: OpeningMove }[] }) {
  const t = useWords()
  const locale = useLocale()
  const namesOf = useHostNames()
  return moved.map(({ hosting, move }) => (
    <Notice key={hosting.id} tone="warning" title={`${namesOf([...hosting.names])} ${hosting.year}`}>
      <p>
        {sayMove(move, locale)}{' '}
        <a href={addressIn(locale, 'hostingPlan', { id: hosting.id })}>{t(hostingPlan.seePlan)}</a>
      </p>
    </Notice>
  ))
}
