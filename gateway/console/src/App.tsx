import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { Shell } from './shell/Shell';

// Each page comes when it is asked for, and antd with the first page that needs it.
const BenefitsPage = lazy(() => import('./pages/benefits/BenefitsPage'));
const PolicyListPage = lazy(() => import('./pages/policies/PolicyListPage'));
const MeasurePage = lazy(() => import('./pages/policies/MeasurePage'));
const SignInPage = lazy(() => import('./session/SignInPage'));
const RegisterPage = lazy(() => import('./session/RegisterPage'));
const AccountPage = lazy(() => import('./session/AccountPage'));
const MyProfilePage = lazy(() => import('./pages/profile/MyProfilePage'));
const CounterPage = lazy(() => import('./pages/counter/CounterPage'));
const AccountsPage = lazy(() => import('./pages/accounts/AccountsPage'));
const NoticesPage = lazy(() => import('./pages/notices/NoticesPage'));
const MyClaimsPage = lazy(() => import('./pages/claims/MyClaimsPage'));
const ClaimPage = lazy(() => import('./pages/claims/ClaimPage'));
const QueuePage = lazy(() => import('./pages/cases/QueuePage'));
const CasePage = lazy(() => import('./pages/cases/CasePage'));
const PaymentsPage = lazy(() => import('./pages/payments/PaymentsPage'));
const BatchPage = lazy(() => import('./pages/payments/BatchPage'));
const FundsPage = lazy(() => import('./pages/funds/FundsPage'));
const FundPage = lazy(() => import('./pages/funds/FundPage'));
const ReportsPage = lazy(() => import('./pages/funds/ReportsPage'));
const ImportsPage = lazy(() => import('./pages/imports/ImportsPage'));

export function App() {
  return (
    <Shell>
      <Suspense fallback={<p className="loading" role="status">正在打开…</p>}>
        <Routes>
          <Route path="/" element={<Navigate to="/benefits" replace />} />
          <Route path="/benefits" element={<BenefitsPage />} />
          <Route path="/policies" element={<PolicyListPage />} />
          <Route path="/policies/:measure" element={<MeasurePage />} />
          <Route path="/sign-in" element={<SignInPage />} />
          <Route path="/register" element={<RegisterPage />} />
          <Route path="/account" element={<AccountPage />} />
          <Route path="/profile" element={<MyProfilePage />} />
          <Route path="/counter" element={<CounterPage />} />
          <Route path="/counter/:profile" element={<CounterPage />} />
          <Route path="/notices" element={<NoticesPage />} />
          <Route path="/claims" element={<MyClaimsPage />} />
          <Route path="/claims/:claim" element={<ClaimPage />} />
          <Route path="/queue" element={<QueuePage />} />
          <Route path="/queue/:claim" element={<CasePage />} />
          <Route path="/payments" element={<PaymentsPage />} />
          <Route path="/payments/:batch" element={<BatchPage />} />
          <Route path="/funds" element={<FundsPage />} />
          <Route path="/funds/:fund" element={<FundPage />} />
          <Route path="/reports" element={<ReportsPage />} />
          <Route path="/accounts" element={<AccountsPage />} />
          <Route path="/imports" element={<ImportsPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}

function NotFound() {
  return (
    <div className="panel">
      <h1>没有这个页面</h1>
      <p>请从上面的菜单重新选择。</p>
    </div>
  );
}
