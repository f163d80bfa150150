import { sayComposer } from '#app/domains/orchestra/concert/say-concert.ts'
import type { ShownPiece } from '#app/domains/orchestra/concert/views.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** What is played, in order, and by whom. */
export function ProgrammeList({ pieces }: { pieces: readonly ShownPiece[] }) {
  return (
    <ol className="concert-programme plain-list">
      {pieces.map((piece) => (
        <li key={piece.id}>
          <strong>{sayComposer(piece)}</strong>
          <br />
          <cite>{piece.title}</cite>
          <PieceLines piece={piece} />
        </li>
      ))}
    </ol>
  )
}

/** Soloists, others who play it, the conductor: a line each. */
export function PieceLines({ piece }: { piece: ShownPiece }) {
  const t = useWords()
  const lines = [
    ...piece.soloists.map((name) => t(words.soloist, { name })),
    ...(piece.unnamedSoloist ? [t(words.soloist, { name: t(words.unnamedSoloist) })] : []),
    ...(piece.by ? [t(words.playedBy, { name: piece.by })] : []),
    ...(piece.conductor ? [t(words.conductedBy, { name: piece.conductor })] : []),
  ]
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="concert-programme__line small soft">
          {line}
        </span>
      ))}
    </>
  )
}
