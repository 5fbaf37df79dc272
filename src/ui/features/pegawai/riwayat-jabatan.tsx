import { ActionIcon, Badge, Menu, Text } from '@mantine/core'
import { IconDots, IconPencil, IconPlayerStop } from '@tabler/icons-react'
import { tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import { isBerlaku } from '../../../domain/pegawai/penempatan'
import { Panel, PanelEmpty } from '../../components/panel'
import { labelPenempatan } from '../../text/label'
import { teksDetail } from '../../text/pegawai'
import type { PenempatanDetail } from './detail'
import { BilaBerhak } from '../../components/bila-berhak'
import classes from './detail.module.css'

type Props = {
  readonly penempatan: readonly PenempatanDetail[]
  readonly hariIni: Tanggal
  readonly aksi: React.ReactNode
  readonly onPerbaiki: (penempatan: PenempatanDetail) => void
  readonly onAkhiri: (penempatan: PenempatanDetail) => void
}

/** The posts of a career, the present on top. */
export function RiwayatJabatan({ penempatan, hariIni, aksi, onPerbaiki, onAkhiri }: Props): React.JSX.Element {
  return (
    <Panel judul={teksDetail.riwayat} jumlah={penempatan.length} aksi={aksi}>
      {penempatan.length === 0 && <PanelEmpty>{teksDetail.riwayatNihil}</PanelEmpty>}
      {penempatan.map((p) => (
        <div
          key={p.id}
          className={`${classes.baris} ${isBerlaku(p, hariIni) ? (classes.sekarang ?? '') : ''}`}
          data-testid="riwayat-jabatan"
        >
          <div>
            <div className={classes.judul}>
              {p.jabatan} {p.jenis !== 'DEFINITIF' && <Badge color="emas">{labelPenempatan[p.jenis]}</Badge>}{' '}
              {p.eselon && <Badge color="gray">{p.eselon}</Badge>}
            </div>
            <div className={classes.rinci}>{p.unor}</div>
            <div className={classes.rinci}>
              {spanOf(p)}
              {p.nomorSk && ` · SK ${p.nomorSk}`}
            </div>
          </div>
          <BilaBerhak hak="DATA">
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray.6" aria-label={`${teksDetail.aksi}: ${p.jabatan}`}>
                  <IconDots size={17} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {p.tmtSelesai === null && (
                  <Menu.Item leftSection={<IconPlayerStop size={16} />} onClick={() => onAkhiri(p)}>
                    {teksDetail.akhiri}
                  </Menu.Item>
                )}
                <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onPerbaiki(p)}>
                  {teksDetail.perbaiki}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </BilaBerhak>
        </div>
      ))}
    </Panel>
  )
}

type SekarangProps = {
  readonly penempatan: PenempatanDetail | null
  /** The perangkat daerah it belongs to. */
  readonly induk: string | null
}

/** What the person holds today, said once on top. */
export function JabatanSekarang({ penempatan, induk }: SekarangProps): React.JSX.Element {
  if (!penempatan) return <Text c="dimmed">{teksDetail.tanpaJabatan}</Text>
  return <Text size="sm">{[penempatan.jabatan, induk].filter(Boolean).join(' · ')}</Text>
}

const spanOf = ({ tmtMulai, tmtSelesai }: PenempatanDetail): string =>
  `${tmtMulai ? tanggalPanjang(tmtMulai) : teksDetail.tidakDiketahui} – ${tmtSelesai ? tanggalPanjang(tmtSelesai) : teksDetail.sekarang}`
