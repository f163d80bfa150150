/** Five lines that swing, stronger to the left, where the needle points: a string that is struck. */
export function Strings() {
  const lines = [0, 1, 2, 3, 4].map((n) => {
    const y = 20 + n * 20
    const swing = [18, -13, 9, -6, 3][n] ?? 0
    return `M0 ${y} C 120 ${y + swing * 2}, 210 ${y - swing * 2.2}, 340 ${y + swing} S 560 ${y - swing * 0.6}, 720 ${y} S 940 ${y}, 1200 ${y}`
  })
  return (
    <svg className="strings" viewBox="0 0 1200 120" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {lines.map((d, n) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke="currentColor"
          strokeWidth={1 + n * 0.6}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}
