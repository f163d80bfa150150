import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { z } from 'zod'
import { changePiece } from '#app/domains/orchestra/repertoire/commands/change-piece.server.ts'
import { choosePlayers } from '#app/domains/orchestra/repertoire/commands/choose-players.server.ts'
import { playPiece } from '#app/domains/orchestra/repertoire/commands/play-piece.server.ts'
import { removePiece } from '#app/domains/orchestra/repertoire/commands/remove-piece.server.ts'
import { pieceInput } from '#app/domains/orchestra/repertoire/input.ts'
import { sayPiece } from '#app/domains/orchestra/repertoire/piece.ts'
import { pieceView } from '#app/domains/orchestra/repertoire/queries.server.ts'
import { chosenOf } from '#app/domains/orchestra/repertoire/rules.ts'
import type { PieceView } from '#app/domains/orchestra/repertoire/views.ts'
import { type DeedArgs, deed, to } from '#app/http/deed.server.ts'
import { type Island, island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraRepertoire as words } from '#app/i18n/orchestra-repertoire.ts'
import { invalid } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { sayVoice } from '#app/ui/orchestra/music/music-words.ts'
import { NOTATION_PROGRAM } from '#app/ui/orchestra/music/notation-program.ts'
import { PartList } from '#app/ui/orchestra/music/part-list.tsx'
import { toRepertoire } from '#app/ui/orchestra/music/path.ts'
import { PieceFields } from '#app/ui/orchestra/music/piece-fields.tsx'
import { sayEnsemble } from '#app/ui/orchestra/music/say-ensemble.ts'

export const meta = titledBy<PieceView>(({ piece }) => sayPiece(piece))
export const handle = { path: toRepertoire }

export const loader = page('signed-in', async ({ ctx, actor, params }) => {
  const view = await pieceView(ctx, actor, params.id ?? '')
  return { ...view, program: view.can.keep ? island(NOTATION_PROGRAM, ctx.settings.production) : null }
})

export const action = deed('signed-in', pieceInput, async (args) => {
  await act(args)
  const { locale, url, value } = args
  return to(value.intent === 'remove' ? addressIn(locale, 'repertoire') : `${url.pathname}?lagret`)
})

function act({ ctx, actor, params, value }: DeedArgs<'signed-in', z.output<typeof pieceInput>>): Promise<unknown> {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'change': {
      const { intent: _, ...fields } = value
      return changePiece(ctx, actor, id, fields)
    }
    case 'players': {
      const chosen = chosenOf(value)
      if (!chosen) throw invalid('orchestraRepertoire.notPlayers')
      return choosePlayers(ctx, actor, id, { version: value.version, chosen })
    }
    case 'play':
    case 'drop':
      return playPiece(ctx, actor, id, { ensembleId: value.ensembleId, plays: value.intent === 'play' })
    case 'remove':
      return removePiece(ctx, actor, id)
  }
}

/** One piece: what it asks for, how many may share a part, and who plays it. */
export default function PiecePage() {
  const view = useLoaderData() as PieceView & { program: Island | null }
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const { piece, can } = view
  const { scoring: _, ...known } = piece
  const form = formOf(reply, known, 'change')
  const facts = [
    piece.arranger && t(words.arranged, { by: piece.arranger }),
    piece.publisher,
    piece.minutes !== null && t(words.minutesLong, { minutes: piece.minutes }),
    piece.ownsParts && t(words.ownParts),
  ].filter(Boolean)
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <p className="kicker">{piece.composer}</p>
        <h1 className="work-title">{piece.title}</h1>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
        <p>
          <code className="notation">{piece.printed}</code>
        </p>
        {piece.remark && <p className="measure">{piece.remark}</p>}
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.has('lagret') && (
        <Notice tone="success" live>
          {t(words.saved)}
        </Notice>
      )}
      <PlayedBySection view={view} />
      <section className="stack" aria-labelledby="stemmer">
        <h2 id="stemmer">{t(words.parts)}</h2>
        {can.keep ? (
          <form method="post" className="stack" noValidate>
            <p className="measure soft">{t(words.partsHelp)}</p>
            <input type="hidden" name="intent" value="players" />
            <input type="hidden" name="version" value={piece.version} />
            <PartList scoring={piece.scoring} editable />
            <div>
              <Button>{t(words.keepPlayers)}</Button>
            </div>
          </form>
        ) : (
          <PartList scoring={piece.scoring} />
        )}
        {piece.scoring.solos.length > 0 && (
          <p>
            {t(words.soloists)}: {piece.scoring.solos.map((solo) => sayVoice(solo, locale)).join(', ')}
          </p>
        )}
        {piece.scoring.kit && (
          <p>
            {t(words.kit)}: {piece.scoring.kit}
          </p>
        )}
      </section>
      {can.keep && (
        <Disclosure summary={t(words.changeIt)} open={reply?.intent === 'change'}>
          <form method="post" className="stack measure" noValidate>
            <input type="hidden" name="intent" value="change" />
            <input type="hidden" name="version" value={piece.version} />
            <PieceFields form={form} />
            <div>
              <Button>{t(words.saveIt)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
      {can.remove && (
        <form method="post" className="stack stack--tight">
          <input type="hidden" name="intent" value="remove" />
          <p className="small soft">{t(words.removeWhat)}</p>
          <div>
            <Button variant="danger" small>
              {t(words.remove)}
            </Button>
          </div>
        </form>
      )}
      {view.program && <ProgramScripts program={view.program} />}
    </div>
  )
}

function PlayedBySection({ view: { playedBy, ensembles, can } }: { view: PieceView }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="spilles">
      <h2 id="spilles">{t(words.onRepertoire)}</h2>
      {playedBy.length === 0 ? (
        <p className="soft">{t(words.nobodyPlays)}</p>
      ) : (
        <ul className="plain-list stack stack--tight">
          {playedBy.map((one) => (
            <li key={one.ensembleId} className="cluster">
              <span>{sayEnsemble(one, locale)}</span>
              {can.keep && (
                <form method="post">
                  <input type="hidden" name="intent" value="drop" />
                  <input type="hidden" name="ensembleId" value={one.ensembleId} />
                  <Button variant="quiet" small aria-label={t(words.dropFrom, { name: sayEnsemble(one, locale) })}>
                    {t(words.drop)}
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {can.keep && ensembles.length > 0 && (
        <form method="post" className="cluster cluster--foot">
          <input type="hidden" name="intent" value="play" />
          <SelectField
            label={t(words.playWho)}
            name="ensembleId"
            choices={ensembles.map((one) => ({ value: one.ensembleId, label: sayEnsemble(one, locale) }))}
          />
          <Button variant="secondary">{t(words.play)}</Button>
        </form>
      )}
    </section>
  )
}
