import type { TerbukaUsul } from '../../../../domain/usul-rotasi/hasil-usul'
import { angka } from '../../../lib/format'
import { teksUsul } from '../../../text/usul-rotasi'

const DISEBUT = 3

/** `12 orang gugur karena R-05, 3 orang gugur karena R-09`: what leaves people out of a post. */
export const gugurTeks = ({ gugur }: TerbukaUsul): string =>
  gugur.length === 0
    ? teksUsul.kolamTanpaCalon
    : gugur
        .slice(0, DISEBUT)
        .map(({ aturan, orang }) => teksUsul.gugur(angka(orang), aturan))
        .join(', ')
