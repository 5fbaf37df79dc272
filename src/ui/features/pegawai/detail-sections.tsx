import { Alert, Anchor, Text } from '@mantine/core'
import { lamaTeks, tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import { bupOf, tmtPensiun, usiaPada } from '../../../domain/pegawai/bup'
import { pangkatTeks } from '../../../domain/pegawai/pangkat'
import type { Pegawai, PegawaiId } from '../../../domain/pegawai/pegawai'
import { Fact, Facts, FactSection } from '../../components/facts'
import { tempatOf } from '../../lib/lokasi'
import { labelHubungan, labelHukdis, labelJenisKelamin, labelPenempatan } from '../../text/label'
import { teksDetail } from '../../text/pegawai'
import type { Detail } from './detail'

/** What the person holds today: the own post first, then what is done beside it. */
export function JabatanSection({ sekarang }: { readonly sekarang: Detail['penempatan'] }): React.JSX.Element {
  return (
    <FactSection judul={teksDetail.jabatan}>
      {sekarang.length === 0 && <Text c="dimmed">{teksDetail.tanpaJabatan}</Text>}
      {sekarang.map((p) => (
        <div key={p.id}>
          <Text fw={600}>
            {p.jenis === 'DEFINITIF' ? '' : `${labelPenempatan[p.jenis]} `}
            {p.jabatan}
            {p.eselon && ` (${p.eselon})`}
          </Text>
          <Text size="sm" c="gray.7" mb={6}>
            {p.unor}
            {p.tmtMulai && ` · ${teksDetail.sejak} ${tanggalPanjang(p.tmtMulai)}`}
          </Text>
        </div>
      ))}
    </FactSection>
  )
}

/** Punishments: shown high up, because they bear on every plan. */
export function HukdisSection({ hukdis }: { readonly hukdis: Detail['hukdis'] }): React.JSX.Element {
  return (
    <Alert color="bahaya" title={teksDetail.hukdis} mb="md">
      {hukdis.map((h) => (
        <Text key={h.id} size="sm">
          {labelHukdis[h.tingkat]}: {h.uraian} ({tanggalPanjang(h.mulai)} – {h.selesai ? tanggalPanjang(h.selesai) : teksDetail.sekarang})
        </Text>
      ))}
    </Alert>
  )
}

type PangkatProps = { readonly pegawai: Pegawai; readonly jabatan: Jabatan | null }

/** Rank, education and the road to pension. */
export function PangkatSection({ pegawai: p, jabatan }: PangkatProps): React.JSX.Element {
  return (
    <FactSection judul={teksDetail.pangkat}>
      <Facts>
        <Fact nama={teksDetail.pangkatGolongan} nilai={p.golongan && pangkatTeks(p.golongan)} />
        <Fact nama={teksDetail.tmtPangkat} nilai={p.tmtGolongan && tanggalPanjang(p.tmtGolongan)} />
        <Fact nama={teksDetail.masaKerja} nilai={p.mkTahun === null ? null : lamaTeks(p.mkTahun * 12 + (p.mkBulan ?? 0))} />
        {p.tmtCpns && <Fact nama={teksDetail.tmtCpns} nilai={tanggalPanjang(p.tmtCpns)} />}
        {p.tmtPns && <Fact nama={teksDetail.tmtPns} nilai={tanggalPanjang(p.tmtPns)} />}
        <Fact nama={teksDetail.pendidikan} nilai={pendidikanTeks(p)} />
        <Fact nama={teksDetail.pensiun} nilai={jabatan && p.tanggalLahir && pensiunTeks(p.tanggalLahir, bupOf(jabatan))} />
      </Facts>
    </FactSection>
  )
}

type HubunganProps = { readonly hubungan: Detail['hubungan']; readonly diri: PegawaiId }

/** Family in the same service: what a conflict of interest is judged by. */
export function HubunganSection({ hubungan, diri }: HubunganProps): React.JSX.Element {
  return (
    <FactSection judul={teksDetail.hubungan}>
      <Facts>
        {hubungan.map((h) => (
          <Fact
            key={h.id}
            nama={labelHubungan[h.jenis]}
            nilai={
              <Anchor href={tempatOf('/pegawai', { id: h.pegawaiId === diri ? h.kerabatId : h.pegawaiId })} fz="inherit">
                {h.namaKerabat}
              </Anchor>
            }
          />
        ))}
      </Facts>
    </FactSection>
  )
}

type DiriProps = { readonly pegawai: Pegawai; readonly hariIni: Tanggal }

/** Personal data, last and masked where the law asks for it (UU 27/2022). */
export function DiriSection({ pegawai: p, hariIni }: DiriProps): React.JSX.Element {
  return (
    <FactSection judul={teksDetail.diri}>
      <Facts>
        <Fact nama={teksDetail.nik} nilai={p.nik} />
        <Fact nama={teksDetail.lahir} nilai={lahirTeks(p)} />
        <Fact nama={teksDetail.usia} nilai={p.tanggalLahir && `${usiaPada(p.tanggalLahir, hariIni)} tahun`} />
        <Fact nama={teksDetail.jenisKelamin} nilai={p.jenisKelamin && labelJenisKelamin[p.jenisKelamin]} />
        <Fact nama={teksDetail.agama} nilai={p.agama} />
        <Fact nama={teksDetail.hp} nilai={p.noHp} />
        <Fact nama={teksDetail.email} nilai={p.email} />
      </Facts>
    </FactSection>
  )
}

function pendidikanTeks({ tingkatPendidikan, pendidikan, tahunLulus }: Pegawai): string | null {
  const teks = pendidikan ?? tingkatPendidikan
  return teks === null ? null : `${teks}${tahunLulus === null ? '' : `, lulus ${tahunLulus}`}`
}

function lahirTeks({ tempatLahir, tanggalLahir }: Pegawai): string | null {
  const parts = [tempatLahir, tanggalLahir && tanggalPanjang(tanggalLahir)].filter(Boolean)
  return parts.length === 0 ? null : parts.join(', ')
}

const pensiunTeks = (tanggalLahir: Tanggal, bup: number): string => `${tanggalPanjang(tmtPensiun(tanggalLahir, bup))} (BUP ${bup} tahun)`
