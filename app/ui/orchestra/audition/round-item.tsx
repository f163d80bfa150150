import { saySlot } from '#app/domains/orchestra/audition/say-audition.ts'
import type { RoundLine } from '#app/domains/orchestra/audition/views.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { sayState } from './round-words.ts'

/** One round in the list, with the one next step that the reader has. */
export function RoundItem({ round, title }: { round: RoundLine; title: string }) {
  const t = useWords()
  const locale = useLocale()
  const { id, state, own, inPanel, candidates, kind, slotMinutes } = round
  const open = state === 'open' && candidates === null && !inPanel
  return (
    <li className="panel stack stack--tight">
      <h2>
        <a href={addressIn(locale, 'auditionRound', { id })}>{title}</a>
      </h2>
      <p className="cluster small">
        <span>{saySemester(round, locale)}</span>
        <span>{t(words.kind, { kind })}</span>
        <strong>{sayState(round, locale, candidates !== null)}</strong>
        {candidates !== null && <span>{t(office.countCandidates, { count: candidates })}</span>}
      </p>
      {own.map(({ name, slot }) => (
        <p key={name}>
          <strong>{name}</strong>
          {slot && `: ${saySlot(slot, slotMinutes, locale)}`}
        </p>
      ))}
      <p className="cluster">
        {open && <LinkButton href={addressIn(locale, 'auditionBooking', { id })}>{t(words.toBooking)}</LinkButton>}
        {inPanel && (
          <LinkButton variant="secondary" href={addressIn(locale, 'auditionPanel', { id })}>
            {t(office.toPanel)}
          </LinkButton>
        )}
      </p>
    </li>
  )
}
