import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { handParts } from '#app/domains/orchestra/concert/commands/hand-parts.server.ts'
import { holdPart } from '#app/domains/orchestra/concert/commands/hold-part.server.ts'
import { proposeParts } from '#app/domains/orchestra/concert/commands/propose-parts.server.ts'
import type { FoldersView } from '#app/domains/orchestra/concert/folder-views.ts'
import { foldersView } from '#app/domains/orchestra/concert/folders.server.ts'
import { foldersInput } from '#app/domains/orchestra/concert/input.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraFolders as words } from '#app/i18n/orchestra-folders.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { FolderDeed, FolderPart } from '#app/ui/orchestra/concert/folder-parts.tsx'
import { PiecePart } from '#app/ui/orchestra/concert/piece-part.tsx'

export const meta = titledBy((view: FoldersView, locale) =>
  say(locale, words.of, { semester: saySemester(view, locale) }),
)
export const handle = { path: orchestraPath }

export const loader = page('signed-in', ({ ctx, actor, params }) => foldersView(ctx, actor, params.term ?? ''))

export const action = deed('signed-in', foldersInput, async ({ ctx, actor, params, url, value }) => {
  const term = params.term ?? ''
  const back = (pieceId: string) => to(`${url.pathname}?apen=${pieceId}#stykke-${pieceId}`)
  switch (value.intent) {
    case 'propose':
      await proposeParts(ctx, actor, term, value.pieceId || null)
      return value.pieceId ? back(value.pieceId) : to(url.pathname)
    case 'hold':
      await holdPart(ctx, actor, term, value)
      return back(value.pieceId)
    case 'drop':
      await holdPart(ctx, actor, term, { ...value, part: null })
      return back(value.pieceId)
    case 'hand':
      await handParts(ctx, actor, term, { ...value, pieceId: value.pieceId || null, childId: value.childId || null })
      return value.pieceId ? back(value.pieceId) : to(`${url.pathname}#mapper`)
  }
})

/** Who plays which part of what, and each player's folder. */
export default function Folders() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { pieces, folders, can, term } = view
  return (
    <div className="stack stack--loose">
      <h1>{t(words.of, { semester: saySemester(view, locale) })}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {can.keep && pieces.length === 0 && (
        <EmptyState title={t(words.noPieces)} level={2}>
          <p>{t(words.noPiecesMore)}</p>
          <p>
            <a href={addressIn(locale, 'repertoire')}>{t(words.toRepertoire)}</a>
          </p>
        </EmptyState>
      )}
      {can.keep && pieces.length > 0 && (
        <div className="stack stack--tight no-print">
          <p className="measure">{t(words.proposeHelp)}</p>
          <div className="cluster">
            <FolderDeed fields={{ intent: 'propose' }} text={t(words.propose)} variant="primary" />
            <FolderDeed fields={{ intent: 'hand', way: 'out' }} text={t(words.handOutAll)} />
            <FolderDeed fields={{ intent: 'hand', way: 'back' }} text={t(words.takeBackAll)} />
            <a href={addressIn(locale, 'foldersFile', { term })}>{t(words.asFile)}</a>
          </div>
        </div>
      )}
      {pieces.map((piece) => (
        <PiecePart key={piece.pieceId} piece={piece} open={search.get('apen') === piece.pieceId} reply={reply} />
      ))}
      <section className="stack" aria-labelledby="mapper">
        <h2 id="mapper">{t(words.folders)}</h2>
        {can.keep && <p className="small soft no-print">{t(words.print)}</p>}
        {folders.every(({ lines }) => lines.length === 0) && <p>{t(words.nothing)}</p>}
        {folders
          .filter(({ lines }) => lines.length > 0)
          .map((folder) => (
            <FolderPart key={folder.childId} folder={folder} keeps={can.keep} />
          ))}
      </section>
    </div>
  )
}
