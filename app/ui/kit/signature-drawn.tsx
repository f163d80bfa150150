import { FRAME } from '#app/kernel/signature.ts'

/** A name as it was drawn. */
export function SignatureDrawn({ paths, label }: { paths: readonly string[]; label: string }) {
  return (
    <svg className="signature" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={label}>
      {paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
