import type { BoardSeat } from '#app/domains/orchestra/association/views.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraAssociation as words } from '#app/i18n/orchestra-association.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** Who of the board has access: all that the secretariat does with the association. */
export function Board({ board, reply }: { board: readonly BoardSeat[]; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'appoint')
  return (
    <section className="panel stack" aria-labelledby="styret">
      <h2 id="styret">{t(words.board)}</h2>
      <p>{t(words.officeSees)}</p>
      {board.length === 0 ? (
        <p className="soft">{t(words.boardEmpty)}</p>
      ) : (
        <ul className="plain-list stack stack--tight">
          {board.map(({ grantId, name, email }) => (
            <li key={grantId} className="cluster cluster--apart">
              <span>
                {name} <span className="soft">{email}</span>
              </span>
              <form method="post">
                <input type="hidden" name="intent" value="dismiss" />
                <input type="hidden" name="grantId" value={grantId} />
                <Button variant="quiet" small aria-label={`${t(words.dismiss)}: ${name}`}>
                  {t(words.dismiss)}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" className="form" noValidate>
        <h3>{t(words.appoint)}</h3>
        <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
        <p>{t(words.appointHelp)}</p>
        <input type="hidden" name="intent" value="appoint" />
        <TextField label={t(words.name)} autoComplete="off" {...form.field('name')} />
        <TextField label={t(words.email)} type="email" autoComplete="off" {...form.field('email')} />
        <div>
          <Button>{t(words.appointDo)}</Button>
        </div>
      </form>
    </section>
  )
}
