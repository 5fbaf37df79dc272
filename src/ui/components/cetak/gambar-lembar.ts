import bold from '../../../../resources/fonts/penata-sans-bold.ttf?inline'
import regular from '../../../../resources/fonts/penata-sans-regular.ttf?inline'
import type { Lembar } from '../../../domain/cetak/lembar'
import { lembarSvg } from '../../../domain/cetak/svg'

const HURUF = [
  `@font-face{font-family:'Penata Sans';src:url(${regular});font-weight:400}`,
  `@font-face{font-family:'Penata Sans';src:url(${bold});font-weight:700}`
].join('')

/** A sheet as the address of a picture: the very drawing that is printed, with its typeface. */
export const gambarLembar = (lembar: Lembar): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(lembarSvg(lembar, HURUF))}`
