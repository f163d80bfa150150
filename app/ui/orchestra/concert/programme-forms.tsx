import { sayComposer } from '#app/domains/orchestra/concert/say-concert.ts'
import type { ShownPiece } from '#app/domains/orchestra/concert/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraConcertOffice as office } from '#app/i18n/orchestra-concert-office.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import type { OfficePartProps } from './office-props.ts'
import { PieceLines } from './programme-list.tsx'

/** The pieces in order: moved, taken out, and said who plays; one more from the repertoire. */
export function ProgrammeForms(props: OfficePartProps) {
  const t = useWords()
  const locale = useLocale()
  const { view, parts, reply } = props
  const add = formOf(reply?.values.change === 'add' ? reply : undefined, {}, 'programme')
  return (
    <section className="stack" aria-labelledby="program">
      <h2 id="program">{t(office.programme)}</h2>
      {view.programme.length === 0 && <p>{t(office.noPieces)}</p>}
      <ol className="concert-programme">
        {view.programme.map((piece) => (
          <li key={piece.id}>
            <strong>{sayComposer(piece)}</strong>
            <br />
            <cite>{piece.title}</cite>
            <PieceLines piece={piece} />
            <PieceDeeds piece={piece} {...props} />
          </li>
        ))}
      </ol>
      <form method="post" className="toolbar" noValidate>
        <input type="hidden" name="intent" value="programme" />
        <input type="hidden" name="change" value="add" />
        <SelectField
          label={t(office.piece)}
          ask={t(office.choosePiece)}
          choices={parts.library.map((piece) => ({ value: piece.id, label: `${sayComposer(piece)}: ${piece.title}` }))}
          {...add.field('pieceId')}
        />
        <Button variant="secondary">{t(office.addPiece)}</Button>
      </form>
      <p className="small">
        <a href={addressIn(locale, 'repertoire')}>{t(office.toRepertoire)}</a>
      </p>
    </section>
  )
}

function PieceDeeds({ piece, parts, reply }: OfficePartProps & { piece: ShownPiece }) {
  const t = useWords()
  const { id, title } = piece
  const soloistId = parts.programme.find((one) => one.id === id)?.soloistId ?? ''
  const mine = reply?.values.id === id ? reply : undefined
  const outside = piece.soloists.filter((name) => !parts.soloists.some((one) => one.name === name)).join(', ')
  const form = formOf(mine, { by: piece.by, soloistId, soloist: outside, conductor: piece.conductor }, 'programme')
  const box = (name: string) => ({ id: `${name}-${id}`, ...form.field(name) })
  return (
    <Disclosure summary={t(office.editPiece, { title })} open={mine !== undefined}>
      <form method="post" className="stack measure" noValidate>
        <input type="hidden" name="intent" value="programme" />
        <input type="hidden" name="change" value="write" />
        <input type="hidden" name="id" value={id} />
        <SelectField
          label={t(office.ownSoloist)}
          help={t(office.ownSoloistHelp)}
          ask={t(office.noSoloist)}
          choices={parts.soloists.map(({ childId, name }) => ({ value: childId, label: name }))}
          {...box('soloistId')}
        />
        <TextField label={t(office.outsideSoloist)} autoComplete="off" {...box('soloist')} />
        <TextField label={t(office.conductor)} autoComplete="off" {...box('conductor')} />
        <TextField label={t(office.by)} autoComplete="off" {...box('by')} />
        <div>
          <Button variant="secondary">{t(office.save)}</Button>
        </div>
      </form>
      <div className="cluster">
        <OneDeed id={id} change="move" way="up" label={t(office.up, { title })} text="↑" />
        <OneDeed id={id} change="move" way="down" label={t(office.down, { title })} text="↓" />
        <OneDeed id={id} change="drop" label={t(office.dropPiece, { title })} text={t(office.drop)} />
      </div>
    </Disclosure>
  )
}

function OneDeed({
  id,
  change,
  way,
  label,
  text,
}: {
  id: string
  change: string
  way?: string
  label: string
  text: string
}) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="programme" />
      <input type="hidden" name="change" value={change} />
      <input type="hidden" name="id" value={id} />
      {way && <input type="hidden" name="way" value={way} />}
      <Button variant="quiet" small aria-label={label}>
        {text}
      </Button>
    </form>
  )
}
