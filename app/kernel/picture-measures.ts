/** What can be measured of a picture without knowing what it shows. What it means is for those who judge it to say. */

/** How deep a plain bar lies along each side, as a share of the picture's height or width (0–1). */
export type Bars = {
  top: number
  bottom: number
  left: number
  right: number
}

export type PictureMeasures = {
  /** Which way of measuring it was; figures of another way are not compared. */
  way: 1
  /** Variance of the Laplacian of the grey picture, 512 pixels long, with its contrast stretched: little edge, little variance. */
  edges: number
  /** How much of that is lost when the picture is blurred once more (0–1): a sharp picture loses most, a blurred one little. */
  crispness: number
  /** Mean grey, 0–255, of what is not plain ground along the rim. */
  mean: number
  /** The grey that 5 and 95 per cent of it is darker than. */
  low: number
  high: number
  /** The share of it that has no drawing because it is all black, or all white (0–1). */
  black: number
  white: number
  bars: Bars
  /** The row of clock and signs that a telephone shows on top. */
  statusBar: boolean
}
