import type { NextStep } from '#app/domains/orchestra/audition/rules.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { AnnouncePart } from './announce-part.tsx'
import { CandidateTable } from './candidate-table.tsx'
import type { OfficePartProps } from './office-props.ts'
import { PanelPart } from './panel-part.tsx'
import { RoundSettings } from './round-settings.tsx'
import { RubricPart } from './rubric-part.tsx'
import { TimesPart } from './times-part.tsx'

/** Everything that a round is made of, in the order in which it is needed: what sets it up first, until somebody has booked. */
export function OfficeRoundParts(props: OfficePartProps) {
  const isBegun = props.parts.candidates.length > 0 || props.round.sealedAt !== null
  return (
    <>
      <NextPart {...props} />
      {isBegun && <CandidateTable {...props} />}
      {isBegun && <AnnouncePart {...props} />}
      <TimesPart {...props} />
      <PanelPart {...props} />
      {!isBegun && <RoundSettings {...props} />}
      <RubricPart {...props} />
      {isBegun && <RoundSettings {...props} />}
    </>
  )
}

const PARTS: Readonly<Record<NextStep, string | null>> = {
  ...{ times: '#tider', panel: '#panel', show: '#om', wait: '#kandidater', nobody: '#om' },
  ...{ judge: null, decide: null, announce: '#resultat' },
}

/** The one thing to do now, or what is waited for. */
function NextPart({ round, parts: { next, candidates } }: OfficePartProps) {
  const t = useWords()
  const locale = useLocale()
  if (next === null) return null
  const href = PARTS[next] ?? addressIn(locale, 'auditionPanel', { id: round.id })
  const leads = next !== 'wait' || candidates.length > 0
  return (
    <Notice title={t(office.nextOf, { step: next, least: round.minScores })}>
      {leads && <a href={href}>{t(office.goTo, { step: next })}</a>}
    </Notice>
  )
}
