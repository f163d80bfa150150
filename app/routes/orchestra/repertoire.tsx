import { useActionData, useLoaderData } from '@remix-run/react'
import { addPiece } from '#app/domains/orchestra/repertoire/commands/add-piece.server.ts'
import { addPieceInput } from '#app/domains/orchestra/repertoire/input.ts'
import { readingFor, repertoireView } from '#app/domains/orchestra/repertoire/queries.server.ts'
import type { PieceRow, PlayedBy, ReadView } from '#app/domains/orchestra/repertoire/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraRepertoire as words } from '#app/i18n/orchestra-repertoire.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { NOTATION_PROGRAM } from '#app/ui/orchestra/music/notation-program.ts'
import { toOrchestra } from '#app/ui/orchestra/music/path.ts'
import { PieceFields } from '#app/ui/orchestra/music/piece-fields.tsx'
import { Reading } from '#app/ui/orchestra/music/reading.tsx'
import { sayEnsemble } from '#app/ui/orchestra/music/say-ensemble.ts'

export const meta = titled(words.title)
export const handle = { path: toOrchestra }

export const loader = page('signed-in', async ({ ctx, actor, url }) => {
  const view = await repertoireView(ctx, actor, (url.searchParams.get('sok') ?? '').trim())
  return { ...view, program: view.can.keep ? island(NOTATION_PROGRAM, ctx.settings.production) : null }
})

export const action = deed('signed-in', addPieceInput, async ({ ctx, actor, locale, value }) => {
  if (value.intent === 'read') {
    const { ownsParts, minutes, ...typed } = value
    const values = { ...typed, minutes: minutes === null ? '' : String(minutes), ownsParts: ownsParts ? 'on' : '' }
    return {
      ...({ intent: 'add', values, errors: {}, formErrors: [] } satisfies Reply),
      read: await readingFor(ctx, actor, value.notation),
    }
  }
  const { intent: _, ...piece } = value
  return to(addressIn(locale, 'piece', { id: await addPiece(ctx, actor, piece) }))
})

/** The library, and the way to take a piece into it. */
export default function Repertoire() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData() as (Reply & { read?: ReadView }) | undefined
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply)
  const { search, pieces, ensembles } = view
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1 className="work-title">{t(words.title)}</h1>
        <p className="lede measure">{t(words.lede)}</p>
      </header>
      <form method="get" className="toolbar" role="search">
        <TextField label={t(words.searchFor)} name="sok" type="search" defaultValue={search} />
        <Button variant="secondary">{t(words.search)}</Button>
        {search && <a href={addressIn(locale, 'repertoire')}>{t(words.showAll)}</a>}
        <span className="soft">{t(words.count, { count: pieces.length })}</span>
      </form>
      <PieceTable pieces={pieces} search={search} />
      {view.can.keep && (
        <section className="stack" aria-labelledby="nytt">
          <h2 id="nytt">{t(words.add)}</h2>
          <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
          <form method="post" action="#nytt" className="stack measure" noValidate>
            <PieceFields form={form} />
            {ensembles.length > 0 && (
              <CheckboxGroup
                label={t(words.toPlay)}
                name="ensembleIds"
                optional={t(words.optional)}
                choices={ensembles.map((one) => ({ value: one.ensembleId, label: sayEnsemble(one, locale) }))}
                defaultValues={form.values('ensembleIds')}
              />
            )}
            <div className="cluster">
              <Button name="intent" value="add">
                {t(words.addIt)}
              </Button>
              <Button variant="secondary" name="intent" value="read">
                {t(words.readIt)}
              </Button>
            </div>
          </form>
          {reply?.read && <Reading read={reply.read} />}
        </section>
      )}
      {view.program && <ProgramScripts program={view.program} />}
    </div>
  )
}

function PieceTable({ pieces, search }: { pieces: PieceRow[]; search: string }) {
  const t = useWords()
  const locale = useLocale()
  const playedBy = (all: PlayedBy[]) => all.map((one) => sayEnsemble(one, locale)).join(', ')
  return (
    <DataTable
      caption={t(words.title)}
      captionHidden
      rows={pieces}
      rowKey={({ id }) => id}
      empty={
        search ? (
          <EmptyState title={t(words.notFound)} level={2}>
            <p>{t(words.notFoundWhy)}</p>
          </EmptyState>
        ) : (
          <EmptyState title={t(words.none)} level={2}>
            <p>{t(words.noneWhy)}</p>
          </EmptyState>
        )
      }
      columns={[
        {
          key: 'piece',
          label: t(words.piece),
          names: true,
          cell: ({ id, composer, title, arranger, ownsParts }) => (
            <>
              <a href={addressIn(locale, 'piece', { id })}>
                {composer}: {title}
              </a>
              {arranger && <span className="soft small"> {t(words.arranged, { by: arranger })}</span>}
              {ownsParts && <span className="soft small"> ({t(words.ownParts)})</span>}
            </>
          ),
        },
        { key: 'scoring', label: t(words.scoring), cell: ({ printed }) => <code className="notation">{printed}</code> },
        {
          key: 'minutes',
          label: t(words.minutes),
          number: true,
          cell: ({ minutes }) => (minutes === null ? '' : t(words.minutesLong, { minutes })),
        },
        { key: 'playedBy', label: t(words.playedBy), cell: (row) => playedBy(row.playedBy) },
      ]}
    />
  )
}
