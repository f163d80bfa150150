import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { sayWhat } from '#app/domains/orchestra/plan/say-session.ts'
import type { Sheet, SheetPlayer, SheetsView } from '#app/domains/orchestra/plan/views.ts'
import { orchestraPlan as words } from '#app/i18n/orchestra-plan.ts'
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Played } from './played.tsx'

type SaidDay = Sheet['days'][number]
type SaidSession = SaidDay['sessions'][number]

/** One sheet of paper: of a room, of a coach, or the leader's. */
export function SheetPaper({ sheet, kind, title }: { sheet: Sheet; kind: SheetsView['kind']; title: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <article className="paper stack" aria-labelledby={`ark-${sheet.id}`}>
      <header>
        <p className="small soft">{title}</p>
        <h2 id={`ark-${sheet.id}`}>{sheet.heading}</h2>
      </header>
      {sheet.days.map((day) => (
        <section key={day.date} className="stack stack--tight">
          {kind !== 'leader' && <h3>{sayDate(day.date, locale)}</h3>}
          <table className="table paper__sessions">
            <caption className="only-heard">{sayDate(day.date, locale)}</caption>
            <thead>
              <tr>
                <th scope="col">{t(words.when)}</th>
                <th scope="col">{t(words.what)}</th>
                {kind !== 'rooms' && <th scope="col">{t(words.room)}</th>}
                {kind !== 'coaches' && <th scope="col">{t(words.with)}</th>}
                <th scope="col">{t(words.whom)}</th>
              </tr>
            </thead>
            <tbody>
              {day.sessions.map((session) => (
                <tr key={session.id}>
                  <th scope="row">{sayHours(session.begins, session.ends, locale)}</th>
                  <td>
                    {sayWhat(session, locale)}
                    <Played names={session.pieces} />
                  </td>
                  {kind !== 'rooms' && <td>{session.room || '–'}</td>}
                  {kind !== 'coaches' && <td>{session.adults.join(', ') || '–'}</td>}
                  <td className="figures">{session.expected}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {kind === 'coaches' && day.sessions.map((session) => <Players key={session.id} session={session} />)}
        </section>
      ))}
      {sheet.away.map(({ date, players }) => (
        <section key={date} className="stack stack--tight">
          <h3>{t(orchestraSheets.away)}</h3>
          {players.length === 0 ? (
            <p>{t(orchestraSheets.nobodyAway)}</p>
          ) : (
            <PlayerTable players={players} label={t(orchestraSheets.away)} />
          )}
        </section>
      ))}
    </article>
  )
}

function Players({ session }: { session: SaidSession }) {
  const t = useWords()
  const locale = useLocale()
  if (session.players.length === 0) return null
  const label = `${sayHours(session.begins, session.ends, locale)} ${sayWhat(session, locale)}`
  return (
    <section className="stack stack--tight">
      <h4>{label}</h4>
      <PlayerTable players={session.players} label={`${t(orchestraSheets.whoComes)}: ${label}`} />
    </section>
  )
}

function PlayerTable({ players, label }: { players: readonly SheetPlayer[]; label: string }) {
  const t = useWords()
  return (
    <table className="table" data-dense="">
      <caption className="only-heard">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t(orchestraSheets.child)}</th>
          <th scope="col">{t(orchestraSheets.instrument)}</th>
          <th scope="col">{t(orchestraSheets.reply)}</th>
        </tr>
      </thead>
      <tbody>
        {players.map((player) => (
          <tr key={player.childId}>
            <th scope="row">{player.name}</th>
            <td>{t(groupWords(player.instrument))}</td>
            <td>{t(orchestraSheets.answer, player)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
