export { LinkTile, type LinkTileProps, LinkTiles, type LinkTilesProps } from './link-tile.tsx'
