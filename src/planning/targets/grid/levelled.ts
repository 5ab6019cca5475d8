/**
 * The heights of some basins that let wanted amounts flow, where the flow between two basins is their link times the
 * difference of their heights (the Laplacian system of a network).
 *
 * Basins are eliminated one by one, each into links between the others. Only sums of products of links are formed, never
 * a difference, so that weak links keep all their digits (Grassmann, Taksar and Heyman 1985).
 *
 * @param links - a symmetric matrix, row by row, 0 or more; the part above the diagonal is read, and used up
 * @param wanted - what is to flow out of each basin; adds up to 0 among linked basins
 * @returns heights, 0 in one basin of each linked group
 */
export function levelled(links: Float64Array, wanted: Float64Array): Float64Array {
  const count = wanted.length;
  const left = wanted.slice();
  const outlets = new Float64Array(count);
  for (let basin = 0; basin < count; basin++) {
    const own = links.subarray(basin * count, (basin + 1) * count);
    for (let other = basin + 1; other < count; other++) outlets[basin]! += own[other]!;
    if (outlets[basin] === 0) continue;
    for (let other = basin + 1; other < count; other++) {
      const part = own[other]! / outlets[basin]!;
      if (part === 0) continue;
      left[other]! += part * left[basin]!;
      const theirs = links.subarray(other * count, (other + 1) * count);
      for (let third = other + 1; third < count; third++) theirs[third]! += part * own[third]!;
    }
  }
  const heights = new Float64Array(count);
  for (let basin = count - 1; basin >= 0; basin--) {
    if (outlets[basin] === 0) continue;
    let sum = left[basin]!;
    for (let other = basin + 1; other < count; other++)
      sum += links[basin * count + other]! * heights[other]!;
    heights[basin] = sum / outlets[basin]!;
  }
  return heights;
}
