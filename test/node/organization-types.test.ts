import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { readTypes } from '../../scripts/organization-types.js';

describe('the types of organisations', () => {
  it('are those of the vocabulary', () => {
    execFileSync('npx', ['tsx', 'scripts/organization-types.ts', '--check'], { stdio: 'pipe' });
  });

  it('are all below Organization, and nothing else', () => {
    const declarations = `
interface OrganizationLeaf extends Base {
    "@type": "Organization";
}
interface ShopLeaf extends Base {
    "@type": "Shop";
}
interface BookShopLeaf extends Base {
    "@type": "BookShop";
}
interface StepLeaf extends Base {
    "@type": "Step";
}
export type Organization = OrganizationLeaf | Shop | string;
export type Shop = ShopLeaf | BookShop | string;
export type BookShop = BookShopLeaf | string;
export type Thing = Organization | Step;
export type Step = StepLeaf;
`;
    assert.deepEqual(readTypes(declarations), ['Organization', 'Shop', 'BookShop']);
  });
});
