import type { Gap } from '#app/domains/orchestra/coverage/meter.ts'
import type { Remedy } from '#app/domains/orchestra/coverage/remedies.ts'
import type { CoverageView } from '#app/domains/orchestra/coverage/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraCoverage as words } from '#app/i18n/orchestra-coverage.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { isAlone, sayNeed } from './music-words.ts'
import { listed } from './say-slot.ts'

interface Props {
  remedy: Remedy
  gap: Gap
  view: CoverageView
  date: string
  needIds: string[]
  /** The same look with the partner counted in. */
  partnerHref: string
}

/** More parts than these are counted and not named. */
const MOST_NAMED = 4

/** One way to mend a gap: who or what, what would be left then, and the deed. */
export function RemedyItem(props: Props) {
  const t = useWords()
  const locale = useLocale()
  const { remedy, needIds } = props
  const left = remedy.left.map(({ needId }) => sayNeed(needId, locale, isAlone(needId, needIds)))
  return (
    <li className="remedy" data-remedy={remedy.kind}>
      <div>
        <p>{useSaid(props)}</p>
        <p className="small soft">
          {left.length === 0
            ? t(words.thenAll)
            : left.length > MOST_NAMED
              ? t(words.thenStill, { count: left.length })
              : t(words.thenBut, { parts: listed(left, locale) })}
        </p>
      </div>
      <Deed {...props} />
    </li>
  )
}

function useSaid({ remedy, gap, view }: Props): string {
  const t = useWords()
  const locale = useLocale()
  const plays = groupWords(gap.instrument)[locale]
  switch (remedy.kind) {
    case 'ask':
      return t(words.remedyAsk, {
        names: listed(
          remedy.players.map(({ name }) => name),
          locale,
        ),
      })
    case 'double':
      return t(words.remedyDouble, { name: remedy.name, own: groupWords(remedy.own)[locale], plays })
    case 'standIn':
      return t(words.remedyStandIn, { name: remedy.name })
    case 'partner':
      return t(words.remedyPartner, { partner: view.seminar.partner, players: remedy.players })
    case 'waiting':
      return t(words.remedyWaiting, { waiting: remedy.waiting })
    case 'coach':
      return t(words.remedyCoach, { name: remedy.name })
  }
}

function Deed({ remedy, gap, view, date, partnerHref }: Props) {
  const t = useWords()
  const locale = useLocale()
  if (remedy.kind === 'standIn' && view.can.mend)
    return (
      <form method="post">
        <input type="hidden" name="intent" value="ask" />
        <input type="hidden" name="standInId" value={remedy.standInId} />
        <input type="hidden" name="instrument" value={gap.instrument} />
        <input type="hidden" name="dates" value={date} />
        <Button variant="secondary" small aria-label={t(words.askName, { name: remedy.name })}>
          {t(words.ask)}
        </Button>
      </form>
    )
  if (remedy.kind === 'ask')
    return <a href={addressIn(locale, 'seminarReplies', { id: view.seminar.id })}>{t(words.seeReplies)}</a>
  if (remedy.kind === 'waiting' && view.can.waiting)
    return <a href={`${addressIn(locale, 'enrolments', { term: view.seminar.term })}`}>{t(words.seeWaiting)}</a>
  if (remedy.kind === 'partner') return <a href={partnerHref}>{t(words.countPartner)}</a>
  return null
}
