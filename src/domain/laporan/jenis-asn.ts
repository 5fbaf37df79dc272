import { isPppk } from '../organisasi/bezetting'
import type { Pegawai } from '../pegawai/pegawai'
import { type Parameter, parameterPilihan } from './parameter'

/** Whom a list is of: everybody, PNS with CPNS, or PPPK of any kind. */
export type PilihanAsn = 'SEMUA' | 'PNS' | 'PPPK'

/** Asks whom a list is of. */
export const parameterAsn = (): Parameter<PilihanAsn> =>
  parameterPilihan('Jenis ASN', [
    ['SEMUA', 'Semua ASN'],
    ['PNS', 'PNS dan CPNS'],
    ['PPPK', 'PPPK']
  ])

/** True for whoever is asked for. */
export const isAsn = ({ jenisAsn }: Pick<Pegawai, 'jenisAsn'>, pilihan: PilihanAsn): boolean =>
  pilihan === 'SEMUA' || isPppk(jenisAsn) === (pilihan === 'PPPK')
