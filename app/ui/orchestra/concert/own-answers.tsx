import type { ConcertView } from '#app/domains/orchestra/concert/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { orchestraReply } from '#app/i18n/orchestra-reply.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** Yes or no for each child, a tap each; of who is too young to answer, what was said. */
export function OwnAnswers({ own }: Pick<ConcertView, 'own'>) {
  const t = useWords()
  return (
    <section className="panel stack stack--tight" aria-labelledby="svar">
      <h2 id="svar" className="only-heard">
        {t(words.who)}
      </h2>
      <ul className="taps">
        {own.map(({ childId, name, instrument, plays, answered, mayAnswer }) => (
          <li key={childId}>
            <div>
              <strong>{name}</strong>
              <span className="small soft"> {t(groupWords(instrument))}</span>
              {answered && <p className="small">{t(plays ? words.saysPlays : words.saysPlaysNot, { name })}</p>}
            </div>
            <div className="cluster">
              {!mayAnswer && <p className="small soft">{t(orchestraReply.tooYoung)}</p>}
              {(mayAnswer ? ([true, false] as const) : []).map((yes) => (
                <form method="post" key={String(yes)}>
                  <input type="hidden" name="intent" value="play" />
                  <input type="hidden" name="childId" value={childId} />
                  <button
                    type="submit"
                    className="tap"
                    name="plays"
                    value={yes ? 'yes' : 'no'}
                    aria-pressed={answered && plays === yes}
                    aria-label={t(yes ? words.saysPlays : words.saysPlaysNot, { name })}
                  >
                    {t(yes ? words.plays : words.playsNot)}
                  </button>
                </form>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <p className="small soft">{t(words.countedIn)}</p>
    </section>
  )
}
