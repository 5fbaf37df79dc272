import { Text, Timeline } from '@mantine/core'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { FactSection } from '../../components/facts'
import { labelPenempatan } from '../../text/label'
import { teksDetail } from '../../text/pegawai'
import type { Detail } from './detail'

type Penempatan = Detail['penempatan'][number]

/** The posts of a career, the present on top. */
export function RiwayatJabatan({ penempatan }: { readonly penempatan: readonly Penempatan[] }): React.JSX.Element {
  const present = penempatan.filter((p) => p.tmtSelesai === null).length
  return (
    <FactSection judul={teksDetail.riwayat}>
      {penempatan.length === 0 && <Text c="dimmed">{teksDetail.riwayatNihil}</Text>}
      <Timeline active={present - 1} bulletSize={14} lineWidth={2} mt="xs">
        {penempatan.map((p) => (
          <Timeline.Item
            key={p.id}
            title={
              <Text fw={600} lh={1.3}>
                {titleOf(p)}
              </Text>
            }
          >
            <Text size="sm" c="gray.7">
              {p.unor}
            </Text>
            <Text size="xs" c="dimmed">
              {spanOf(p)}
              {p.nomorSk && ` · SK ${p.nomorSk}`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </FactSection>
  )
}

const titleOf = ({ jenis, jabatan, eselon }: Penempatan): string =>
  `${jenis === 'DEFINITIF' ? '' : `${labelPenempatan[jenis]} `}${jabatan}${eselon ? ` (${eselon})` : ''}`

const spanOf = ({ tmtMulai, tmtSelesai }: Penempatan): string =>
  `${tmtMulai ? tanggalPanjang(tmtMulai) : teksDetail.tidakDiketahui} – ${tmtSelesai ? tanggalPanjang(tmtSelesai) : teksDetail.sekarang}`
