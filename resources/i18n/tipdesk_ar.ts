<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Made by the makers of Tipdesk; not yet reviewed by a native speaker. See GLOSSARY.md. -->
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Tipdesk</name>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Open this story today</source>
      <translation>فتح هذه القصة اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Open it on a given day</source>
      <translation>فتحها في يوم معيّن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Where promise and facts differ</source>
      <translation>حيث يختلف التعهّد والواقع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What one person did</source>
      <translation>ما فعله شخص واحد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Who opened this identity</source>
      <translation>من فتح هذه الهوية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Out of the ordinary</source>
      <translation>الخارج عن المألوف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What left the vault</source>
      <translation>ما خرج من الخزنة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Grants, and re-keyed files</source>
      <translation>الوصول والملفات المعاد تشفيرها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Failed unlocks, key slots</source>
      <translation>محاولات فاشلة وفتحات مفاتيح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Recoveries, joint openings</source>
      <translation>استعادات وفتح مشترك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Destroyed, on hold, expiring</source>
      <translation>متلَف ومجمَّد وقريب الأجل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>A laptop is lost</source>
      <translation>ضاع حاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>A person leaves</source>
      <translation>شخص يغادر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What came in</source>
      <translation>ما ورد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Is it whole?</source>
      <translation>هل هو سليم؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Who audits me</source>
      <translation>من يدققني</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What your key opens</source>
      <translation>ما يفتحه مفتاحك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Which story?</source>
      <translation>أي قصة؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Which person?</source>
      <translation>أي شخص؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Which source?</source>
      <translation>أي مصدر؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Which laptop?</source>
      <translation>أي حاسوب؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Who can</source>
      <translation>من يستطيع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Who did</source>
      <translation>من فعل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What changed</source>
      <translation>ما تغيّر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Events</source>
      <translation>الأحداث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>The log itself</source>
      <translation>السجل نفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>All days</source>
      <translation>كل الأيام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>All of them</source>
      <translation>كلها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>A few letters</source>
      <translation>بضعة أحرف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>{first} to {last}</source>
      <translation>⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>Days: {days}</source>
      <translation>الأيام: ⁨{days}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_detail.py" />
      <source>Event</source>
      <translation>الحدث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_detail.py" />
      <source>No event is chosen.</source>
      <translation>لم يُختر حدث.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_detail.py" />
      <source>All by this person</source>
      <translation>كل ما لهذا الشخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_detail.py" />
      <source>All on this story</source>
      <translation>كل ما عن هذه القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>2025-03-03, or 3.3. .. 14.3.</source>
      <translation>2025-03-03 أو 3.3. .. 14.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Reviewed</source>
      <translation>روجع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>It stands in your drawer, and nobody else can read it.</source>
      <translation>محفوظ في درجك، ولا يقرؤه أحد غيرك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>On which day?</source>
      <translation>في أي يوم؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Which days?</source>
      <translation>أي أيام؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Report of this answer</source>
      <translation>تقرير عن هذا الجواب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Choose a place</source>
      <translation>اختر مكانًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>What you found out</source>
      <translation>ما توصلت إليه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>All findings</source>
      <translation>كل الملاحظات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Save this question</source>
      <translation>حفظ هذا السؤال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Last 7 days</source>
      <translation>آخر 7 أيام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Last 14 days</source>
      <translation>آخر 14 يومًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Last 30 days</source>
      <translation>آخر 30 يومًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Last 90 days</source>
      <translation>آخر 90 يومًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>PDF, to print</source>
      <translation>PDF للطباعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>CSV, for a table</source>
      <translation>CSV لجدول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>PDF, CSV</source>
      <translation>PDF وCSV</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Write no names here: the desk can read it</source>
      <translation>لا تكتب أسماء هنا: يستطيع المكتب قراءتها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Show the event</source>
      <translation>إظهار الحدث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Review…</source>
      <translation>مراجعة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>nothing that can be read</source>
      <translation>لا شيء يمكن قراءته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>At least {n} letters: it goes on record.</source>
      <translation>⁨{n}⁩ أحرف على الأقل: سيُسجَّل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Review: {w}</source>
      <translation>مراجعة: ⁨{w}⁩</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/desk_over.py" />
      <source>%Ln lines read</source>
      <translation>
        <numerusform>لم يُقرأ أي سطر</numerusform>
        <numerusform>قُرئ سطر واحد</numerusform>
        <numerusform>قُرئ سطران</numerusform>
        <numerusform>قُرئت %Ln أسطر</numerusform>
        <numerusform>قُرئ %Ln سطرًا</numerusform>
        <numerusform>قُرئ %Ln سطر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_over.py" />
      <source>due {day}</source>
      <translation>يحين ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_over.py" />
      <source>since {day}</source>
      <translation>منذ {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_over.py" />
      <source>your own log</source>
      <translation>سجلك أنت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Codenames only: you cannot open what they stand for</source>
      <translation>أسماء رمزية فقط: لا تستطيع فتح ما وراءها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Access log</source>
      <translation>سجل الوصول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Filter events</source>
      <translation>تصفية الأحداث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Report…</source>
      <translation>تقرير…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Set a hold…</source>
      <translation>وضع تجميد…</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>%Ln events</source>
      <translation>
        <numerusform>لا أحداث</numerusform>
        <numerusform>حدث واحد</numerusform>
        <numerusform>حدثان</numerusform>
        <numerusform>%Ln أحداث</numerusform>
        <numerusform>%Ln حدثًا</numerusform>
        <numerusform>%Ln حدث</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>No event in these days.</source>
      <translation>لا حدث في هذه الأيام.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>being checked</source>
      <translation>قيد الفحص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Verifying</source>
      <translation>جارٍ الفحص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>{n} of {all} events</source>
      <translation>⁨{n}⁩ من ⁨{all}⁩ حدث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Filters</source>
      <translation>المرشحات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Anybody</source>
      <translation>أي شخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Any story</source>
      <translation>أي قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Any source</source>
      <translation>أي مصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Any laptop</source>
      <translation>أي حاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>{flag} {n}</source>
      <translation>⁨{flag}⁩ ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Filter: {words}</source>
      <translation>مرشح: ⁨{words}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_list.py" />
      <source>Findings</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_list.py" />
      <source>the logs are being read</source>
      <translation>تُقرأ السجلات</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_list.py" />
      <source>%Ln open</source>
      <translation>
        <numerusform>لا شيء مفتوح</numerusform>
        <numerusform>واحدة مفتوحة</numerusform>
        <numerusform>اثنتان مفتوحتان</numerusform>
        <numerusform>%Ln مفتوحة</numerusform>
        <numerusform>%Ln مفتوحة</numerusform>
        <numerusform>%Ln مفتوحة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_list.py" />
      <source>none is open</source>
      <translation>لا شيء مفتوح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A joint opening of {day} in {where} has not been reviewed</source>
      <translation>فتح مشترك في ⁨{day}⁩ في ⁨{where}⁩ لم يُراجَع بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Feed of {who}: number {seq} exists twice, with two digests</source>
      <translation>سلسلة ⁨{who}⁩: الرقم ⁨{seq}⁩ موجود مرتين ببصمتين مختلفتين</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{where}, {subject}: who may know differs from what was promised</source>
      <translation>⁨{where}⁩، ⁨{subject}⁩: من يحق له العلم يختلف عما تُعُهّد به</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A vault of {who} was restored, cloned or set back</source>
      <translation>خزنة لـ⁨{who}⁩ استُعيدت أو استُنسخت أو أُرجعت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A clock of {who} ran back</source>
      <translation>ساعة لـ⁨{who}⁩ رجعت إلى الوراء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} opened {where} after its publication</source>
      <translation>⁨{who}⁩ فتح ⁨{where}⁩ بعد نشرها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} worked on another laptop, in {where} among others</source>
      <translation>⁨{who}⁩ عمل على حاسوب آخر، منه في ⁨{where}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} has not confirmed a purge in {where}</source>
      <translation>⁨{who}⁩ لم يؤكد إتلافًا في ⁨{where}⁩</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} opened %Ln records in {where} within {burst_within_min} minutes</source>
      <translation>
        <numerusform>⁨{who}⁩ لم يفتح أي سجل في ⁨{where}⁩ خلال ⁨{burst_within_min}⁩ دقيقة</numerusform>
        <numerusform>⁨{who}⁩ فتح سجلًا واحدًا في ⁨{where}⁩ خلال ⁨{burst_within_min}⁩ دقيقة</numerusform>
        <numerusform>⁨{who}⁩ فتح سجلين في ⁨{where}⁩ خلال ⁨{burst_within_min}⁩ دقيقة</numerusform>
        <numerusform>⁨{who}⁩ فتح %Ln سجلات في ⁨{where}⁩ خلال ⁨{burst_within_min}⁩ دقيقة</numerusform>
        <numerusform>⁨{who}⁩ فتح %Ln سجلًا في ⁨{where}⁩ خلال ⁨{burst_within_min}⁩ دقيقة</numerusform>
        <numerusform>⁨{who}⁩ فتح %Ln سجل في ⁨{where}⁩ خلال ⁨{burst_within_min}⁩ دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who}: %Ln openings outside the assignment, in {where} among others</source>
      <translation>
        <numerusform>⁨{who}⁩: لا فتح خارج التكليف، منه في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: فتح واحد خارج التكليف، منه في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: فتحان خارج التكليف، منهما في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: %Ln مرات فتح خارج التكليف، منها في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: %Ln مرة فتح خارج التكليف، منها في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: %Ln مرة فتح خارج التكليف، منها في ⁨{where}⁩</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who}: %Ln openings out of hours, in {where} among others</source>
      <translation>
        <numerusform>⁨{who}⁩: لا فتح خارج أوقات العمل، منه في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: فتح واحد خارج أوقات العمل، منه في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: فتحان خارج أوقات العمل، منهما في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: %Ln مرات فتح خارج أوقات العمل، منها في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: %Ln مرة فتح خارج أوقات العمل، منها في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩: %Ln مرة فتح خارج أوقات العمل، منها في ⁨{where}⁩</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>%Ln times somebody tried in vain to unlock the vault of {who} again</source>
      <translation>
        <numerusform>لم يحاول أحد فتح خزنة ⁨{who}⁩ عبثًا</numerusform>
        <numerusform>حاول أحدهم مرة واحدة عبثًا فتح خزنة ⁨{who}⁩</numerusform>
        <numerusform>حاول أحدهم مرتين عبثًا فتح خزنة ⁨{who}⁩</numerusform>
        <numerusform>حاول أحدهم %Ln مرات عبثًا فتح خزنة ⁨{who}⁩</numerusform>
        <numerusform>حاول أحدهم %Ln مرة عبثًا فتح خزنة ⁨{who}⁩</numerusform>
        <numerusform>حاول أحدهم %Ln مرة عبثًا فتح خزنة ⁨{who}⁩</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>No log of {who} came for %Ln days</source>
      <translation>
        <numerusform>لم يأتِ سجل ⁨{who}⁩ اليوم</numerusform>
        <numerusform>لم يأتِ سجل ⁨{who}⁩ منذ يوم واحد</numerusform>
        <numerusform>لم يأتِ سجل ⁨{who}⁩ منذ يومين</numerusform>
        <numerusform>لم يأتِ سجل ⁨{who}⁩ منذ %Ln أيام</numerusform>
        <numerusform>لم يأتِ سجل ⁨{who}⁩ منذ %Ln يومًا</numerusform>
        <numerusform>لم يأتِ سجل ⁨{who}⁩ منذ %Ln يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} opened or took out %Ln things for the first time, in {where} among others</source>
      <translation>
        <numerusform>⁨{who}⁩ لم يفتح شيئًا لأول مرة ولم يُخرجه، منه في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩ فتح شيئًا واحدًا أو أخرجه لأول مرة، منه في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩ فتح شيئين أو أخرجهما لأول مرة، منهما في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩ فتح %Ln أشياء أو أخرجها لأول مرة، منها في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩ فتح %Ln شيئًا أو أخرجه لأول مرة، منها في ⁨{where}⁩</numerusform>
        <numerusform>⁨{who}⁩ فتح %Ln شيء أو أخرجه لأول مرة، منها في ⁨{where}⁩</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>What several people opened together is reviewed by somebody else within {review_within_days} days. Ask who signed why it was needed, and write down the answer.</source>
      <translation>ما فتحه عدة أشخاص معًا يراجعه غيرهم خلال ⁨{review_within_days}⁩ يومًا. اسأل الموقّعين لماذا كان ذلك ضروريًا، واكتب الجواب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A backup was restored, a laptop was cloned, or somebody wrote two truths. Only what stands before counts. Compare both versions below, and ask {who} which one is theirs.</source>
      <translation>استُعيدت نسخة احتياطية، أو استُنسخ حاسوب، أو كتب أحدهم حقيقتين. لا يُحتسب إلا ما قبل ذلك. قارن النسختين أدناه، واسأل ⁨{who}⁩ أيهما له.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>What was promised to the source and to whom the name is sealed are not the same. Ask the lead of the story to seal it anew, and the keepers to tell the source.</source>
      <translation>ما تُعُهّد به للمصدر ومن خُتم الاسم لهم ليسا سواء. اطلب من مسؤول القصة ختمه من جديد، ومن المؤتمَنين إبلاغ المصدر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Commits that were here once may be missing. Ask {who} whether a backup was restored; a packet from colleagues brings back what is missing.</source>
      <translation>ربما نقصت قيود كانت هنا. اسأل ⁨{who}⁩ هل استُعيدت نسخة احتياطية؛ وحزمة من الزملاء تعيد ما نقص.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>The order of entries does not depend on it. Ask {who} to set that laptop's clock right.</source>
      <translation>ترتيب القيود لا يتوقف على ذلك. اطلب من ⁨{who}⁩ ضبط ساعة ذلك الحاسوب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Listed from {burst} openings within {burst_within_min} minutes on. Reading for a deadline looks the same as copying everything: ask {who}.</source>
      <translation>يُدرج من ⁨{burst}⁩ مرات فتح خلال ⁨{burst_within_min}⁩ دقيقة فأكثر. القراءة قبيل موعد التسليم تشبه نسخ كل شيء: اسأل ⁨{who}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Nothing is left to check after the day of publication that was set. Ask {who} what it was for.</source>
      <translation>لم يبق ما يُتحقق منه بعد يوم النشر المحدد. اسأل ⁨{who}⁩ عن الغرض.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>No grant on record let {who} in at that time. Either a log has not come here yet, or the grant was never put on record: ask the lead.</source>
      <translation>لا وصول مسجَّل أدخل ⁨{who}⁩ في ذلك الوقت. إما أن سجلًا لم يصل بعد، أو أن الوصول لم يُسجَّل قط: اسأل مسؤول القصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A laptop counts as usual {laptop_usual_after_days} days after it was first used. Ask {who} whether it is theirs; if not, suspend them.</source>
      <translation>يُعد الحاسوب مألوفًا بعد ⁨{laptop_usual_after_days}⁩ يومًا من أول استعمال. اسأل ⁨{who}⁩ هل هو له؛ وإلا فأوقفه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Listed before {day_begins_h}:00 and from {day_ends_h}:00 on, by the clock of this desk. Ask {who}.</source>
      <translation>يُدرج قبل ⁨{day_begins_h}⁩:00 ومن ⁨{day_ends_h}⁩:00 فصاعدًا، بساعة هذا المكتب. اسأل ⁨{who}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Listed from {tries} tries within a day on. Ask {who} whether it was them; if not, where the laptop was.</source>
      <translation>يُدرج من ⁨{tries}⁩ محاولات في اليوم فأكثر. اسأل ⁨{who}⁩ هل كانت له؛ وإلا فأين كان الحاسوب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Listed after {silent_days} days. What one withholds, others report: ask {who} for a packet, and compare the heads that colleagues name.</source>
      <translation>يُدرج بعد ⁨{silent_days}⁩ يومًا. ما يحجبه أحد يبلّغ عنه غيره: اطلب من ⁨{who}⁩ حزمة، وقارن الأطراف التي يذكرها الزملاء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>What was destroyed may still lie on that laptop. Ask {who} for a packet.</source>
      <translation>ما أُتلف قد يكون ما زال على ذلك الحاسوب. اطلب من ⁨{who}⁩ حزمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Each first opening of a story or a name, and each first export or print, is listed once. Nothing is wrong with it by itself.</source>
      <translation>كل فتح أول لقصة أو اسم، وكل تصدير أو طباعة أولى، يُدرج مرة واحدة. لا عيب فيه بحد ذاته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>vault</source>
      <translation>الخزنة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>A hold beats every rule and every promised day. The reason goes on record: write no names here.</source>
      <translation>التجميد يغلب كل قاعدة وكل يوم متعهَّد به. السبب يُسجَّل: لا تكتب أسماء هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>What must not be destroyed?</source>
      <translation>ما الذي يجب ألا يُتلف؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>Hold {subject} in {where}</source>
      <translation>تجميد ⁨{subject}⁩ في ⁨{where}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>Set the hold</source>
      <translation>وضع التجميد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Your key opens {where}.</source>
      <translation>مفتاحك يفتح ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} is a security editor, whose log has not come here. Ask for a packet.</source>
      <translation>⁨{who}⁩ محرر أمن، ولم يصل سجله إلى هنا. اطلب حزمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>out of hours</source>
      <translation>خارج الأوقات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>outside assignment</source>
      <translation>خارج التكليف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>from another laptop</source>
      <translation>من حاسوب آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>burst</source>
      <translation>دفعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>first time ever</source>
      <translation>لأول مرة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>after publication</source>
      <translation>بعد النشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>refused</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>several tries</source>
      <translation>عدة محاولات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>lead</source>
      <translation>مسؤول القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>contributor</source>
      <translation>مساهم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>reader</source>
      <translation>قارئ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>reporter</source>
      <translation>صحفي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>editor</source>
      <translation>محرر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>security editor</source>
      <translation>محرر أمن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} could open {where} since {day}, and never did.</source>
      <translation>⁨{who}⁩ كان يستطيع فتح ⁨{where}⁩ منذ ⁨{day}⁩، ولم يفتحها قط.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} can open {where} today. Hand it over, or end the access.</source>
      <translation>⁨{who}⁩ يستطيع فتح ⁨{where}⁩ اليوم. سلّمها لغيره، أو أنهِ الوصول.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>This laptop of {who} was last heard of on {day}.</source>
      <translation>آخر خبر عن حاسوب ⁨{who}⁩ هذا كان في ⁨{day}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>It was locked then: without the passphrase nothing on it opens.</source>
      <translation>كان مقفلًا حينها: لا يُفتح شيء عليه بلا عبارة المرور.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Its log ends without a lock: it may have been open. Suspend {who} until this is clear.</source>
      <translation>ينتهي سجله بلا إقفال: ربما كان مفتوحًا. أوقف ⁨{who}⁩ حتى يتضح الأمر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{where} was on it.</source>
      <translation>⁨{where}⁩ كانت عليه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} holds the name of {subject} in {where}: the promise is touched.</source>
      <translation>⁨{who}⁩ يحوز اسم ⁨{subject}⁩ في ⁨{where}⁩: التعهّد متأثر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{subject} in {where}: promised to be destroyed by {day}.</source>
      <translation>⁨{subject}⁩ في ⁨{where}⁩: تُعُهّد بإتلافه قبل ⁨{day}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{subject} in {where}: on hold, though promised to be destroyed by {day}.</source>
      <translation>⁨{subject}⁩ في ⁨{where}⁩: مجمَّد، مع أنه تُعُهّد بإتلافه قبل ⁨{day}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} has not confirmed the purge of {day} in {where}. Ask for a packet.</source>
      <translation>⁨{who}⁩ لم يؤكد إتلاف ⁨{day}⁩ في ⁨{where}⁩. اطلب حزمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} holds the name of {subject} in {where}, and was never promised. Ask the lead to seal it anew.</source>
      <translation>⁨{who}⁩ يحوز اسم ⁨{subject}⁩ في ⁨{where}⁩، ولم يُتعهَّد بذلك قط. اطلب من مسؤول القصة ختمه من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} opened the name of {subject} in {where}, and was never promised.</source>
      <translation>⁨{who}⁩ فتح اسم ⁨{subject}⁩ في ⁨{where}⁩، ولم يُتعهَّد بذلك قط.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Your key opens the access log of {who}.</source>
      <translation>مفتاحك يفتح سجل وصول ⁨{who}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} is a security editor.</source>
      <translation>⁨{who}⁩ محرر أمن.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} wrote %Ln times, as far as the log says it. The lines say where.</source>
      <translation>
        <numerusform>لم يكتب ⁨{who}⁩ شيئًا، بحسب ما يقوله السجل. السطور تقول أين.</numerusform>
        <numerusform>كتب ⁨{who}⁩ مرة واحدة، بحسب ما يقوله السجل. السطور تقول أين.</numerusform>
        <numerusform>كتب ⁨{who}⁩ مرتين، بحسب ما يقوله السجل. السطور تقول أين.</numerusform>
        <numerusform>كتب ⁨{who}⁩ %Ln مرات، بحسب ما يقوله السجل. السطور تقول أين.</numerusform>
        <numerusform>كتب ⁨{who}⁩ %Ln مرة، بحسب ما يقوله السجل. السطور تقول أين.</numerusform>
        <numerusform>كتب ⁨{who}⁩ %Ln مرة، بحسب ما يقوله السجل. السطور تقول أين.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>%Ln copies, prints, exports and packets of {who}.</source>
      <translation>
        <numerusform>لا نسخ ولا طباعة ولا تصدير ولا حزم من ⁨{who}⁩.</numerusform>
        <numerusform>نسخة أو طباعة أو تصدير أو حزمة واحدة من ⁨{who}⁩.</numerusform>
        <numerusform>اثنتان من النسخ والطباعة والتصدير والحزم من ⁨{who}⁩.</numerusform>
        <numerusform>%Ln من النسخ والطباعة والتصدير والحزم من ⁨{who}⁩.</numerusform>
        <numerusform>%Ln من النسخ والطباعة والتصدير والحزم من ⁨{who}⁩.</numerusform>
        <numerusform>%Ln من النسخ والطباعة والتصدير والحزم من ⁨{who}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>founder</source>
      <translation>مؤسس</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{initials} {number}</source>
      <translation>⁨{initials}⁩ ⁨{number}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Recipient</source>
      <translation>المتلقّي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Areas covered</source>
      <translation>المواضع المغطّاة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Until</source>
      <translation>حتى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Due</source>
      <translation>الموعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Promised to</source>
      <translation>تُعُهّد به لـ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Together</source>
      <translation>معًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Tool</source>
      <translation>الأداة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Refers to</source>
      <translation>يشير إلى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Last</source>
      <translation>آخر مرة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{did} that says it is from {who}</source>
      <translation>⁨{did}⁩، ويقول إنه من ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{did}: {who}</source>
      <translation>⁨{did}⁩: ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{role} until {day}</source>
      <translation>⁨{role}⁩ حتى ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>by {who}</source>
      <translation>من ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>Did</source>
      <translation>الفعل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>Laptop</source>
      <translation>الحاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>whole</source>
      <translation>سليم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>not whole</source>
      <translation>غير سليم</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln commits</source>
      <translation>
        <numerusform>لا قيود</numerusform>
        <numerusform>قيد واحد</numerusform>
        <numerusform>قيدان</numerusform>
        <numerusform>%Ln قيود</numerusform>
        <numerusform>%Ln قيدًا</numerusform>
        <numerusform>%Ln قيد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln places whole</source>
      <translation>
        <numerusform>لا مواضع سليمة</numerusform>
        <numerusform>موضع واحد سليم</numerusform>
        <numerusform>موضعان سليمان</numerusform>
        <numerusform>%Ln مواضع سليمة</numerusform>
        <numerusform>%Ln موضعًا سليمًا</numerusform>
        <numerusform>%Ln موضع سليم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln not</source>
      <translation>
        <numerusform>%Ln غير سليم</numerusform>
        <numerusform>واحد غير سليم</numerusform>
        <numerusform>اثنان غير سليمين</numerusform>
        <numerusform>%Ln غير سليمة</numerusform>
        <numerusform>%Ln غير سليم</numerusform>
        <numerusform>%Ln غير سليم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln commits checked in {s} s</source>
      <translation>
        <numerusform>لم يُفحص أي قيد في {s} ث</numerusform>
        <numerusform>فُحص قيد واحد في {s} ث</numerusform>
        <numerusform>فُحص قيدان في {s} ث</numerusform>
        <numerusform>فُحصت %Ln قيود في {s} ث</numerusform>
        <numerusform>فُحص %Ln قيدًا في {s} ث</numerusform>
        <numerusform>فُحص %Ln قيد في {s} ث</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>{name}: {finding}</source>
      <translation>⁨{name}⁩: {finding}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>{name}, {done} of {all}</source>
      <translation>⁨{name}⁩، {done} من {all}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Which events</source>
      <translation>أي أحداث</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/page.py" />
      <source>%Ln events, newest first</source>
      <translation>
        <numerusform>لا أحداث</numerusform>
        <numerusform>حدث واحد</numerusform>
        <numerusform>حدثان، الأحدث أولًا</numerusform>
        <numerusform>%Ln أحداث، الأحدث أولًا</numerusform>
        <numerusform>%Ln حدثًا، الأحدث أولًا</numerusform>
        <numerusform>%Ln حدث، الأحدث أولًا</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Your own events, codenames only</source>
      <translation>أحداثك أنت، بالأسماء الرمزية فقط</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Yours</source>
      <translation>لك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>No event of this kind.</source>
      <translation>لا حدث من هذا النوع.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>This view is itself an event.</source>
      <translation>هذا الاطلاع نفسه حدث في السجل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>A log cannot show what other software read with the same key</source>
      <translation>لا يستطيع سجل أن يُظهر ما قرأته برامج أخرى بالمفتاح نفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>Feeds</source>
      <translation>السلاسل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>not checked yet</source>
      <translation>لم تُفحص بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>Verify again</source>
      <translation>افحص من جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>This view is itself an event, open to the whole desk.</source>
      <translation>هذا العرض نفسه حدث، مفتوح للمكتب كله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>none was asked for</source>
      <translation>لم يُطلب سبب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/question_list.py" />
      <source>Questions</source>
      <translation>الأسئلة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/question_list.py" />
      <source>Saved</source>
      <translation>محفوظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Identities</source>
      <translation>الهويات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Opened</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Came in</source>
      <translation>دخل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Went out</source>
      <translation>خرج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>This laptop</source>
      <translation>هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Changed</source>
      <translation>تغيّر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Auditors</source>
      <translation>المدققون</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>%Ln lines</source>
      <translation>
        <numerusform>لا أسطر</numerusform>
        <numerusform>سطر واحد</numerusform>
        <numerusform>سطران</numerusform>
        <numerusform>%Ln أسطر</numerusform>
        <numerusform>%Ln سطرًا</numerusform>
        <numerusform>%Ln سطر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>Codenames only. The SHA-256 of this file stands in the access log of who made it.</source>
      <translation>أسماء رمزية فقط. بصمة SHA-256 لهذا الملف في سجل وصول من أعدّه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>Person</source>
      <translation>الشخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>Reason, why listed</source>
      <translation>السبب، لماذا أُدرج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>made {when} UTC</source>
      <translation>أُعدّ ⁨{when}⁩ UTC</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>Question {number}: {name}</source>
      <translation>السؤال ⁨{number}⁩: ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reporting.py" />
      <source>Write the report</source>
      <translation>كتابة التقرير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reporting.py" />
      <source>Forget this question</source>
      <translation>نسيان هذا السؤال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reporting.py" />
      <source>The report is written. Its SHA-256 {digits} is on record.</source>
      <translation>كُتب التقرير. بصمته SHA-256 ‏⁨{digits}⁩ مسجَّلة.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>%Ln feeds</source>
      <translation>
        <numerusform>لا سلاسل</numerusform>
        <numerusform>سلسلة واحدة</numerusform>
        <numerusform>سلسلتان</numerusform>
        <numerusform>%Ln سلاسل</numerusform>
        <numerusform>%Ln سلسلة</numerusform>
        <numerusform>%Ln سلسلة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>%Ln whole</source>
      <translation>
        <numerusform>لا شيء سليم</numerusform>
        <numerusform>واحدة سليمة</numerusform>
        <numerusform>اثنتان سليمتان</numerusform>
        <numerusform>%Ln سليمة</numerusform>
        <numerusform>%Ln سليمة</numerusform>
        <numerusform>%Ln سليمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>silent for %Ln days</source>
      <translation>
        <numerusform>صامتة منذ اليوم</numerusform>
        <numerusform>صامتة منذ يوم واحد</numerusform>
        <numerusform>صامتة منذ يومين</numerusform>
        <numerusform>صامتة منذ %Ln أيام</numerusform>
        <numerusform>صامتة منذ %Ln يومًا</numerusform>
        <numerusform>صامتة منذ %Ln يوم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>good {digits}</source>
      <translation>سليم ⁨{digits}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>not good {digits}</source>
      <translation>غير سليم ⁨{digits}⁩</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>%Ln forked</source>
      <translation>
        <numerusform>لا شيء متفرع</numerusform>
        <numerusform>واحدة متفرعة</numerusform>
        <numerusform>اثنتان متفرعتان</numerusform>
        <numerusform>%Ln متفرعة</numerusform>
        <numerusform>%Ln متفرعة</numerusform>
        <numerusform>%Ln متفرعة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>Feed {laptop}, number {seq}</source>
      <translation>السلسلة ⁨{laptop}⁩، الرقم ⁨{seq}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>Signature</source>
      <translation>التوقيع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>forked at {seq}</source>
      <translation>متفرعة عند ⁨{seq}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>Event {id}</source>
      <translation>الحدث ⁨{id}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>one of two events with number {seq}</source>
      <translation>واحد من حدثين بالرقم ⁨{seq}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>Follows</source>
      <translation>يتبع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>{n} silent, for {days} days at most</source>
      <translation>⁨{n}⁩ صامتة، منذ ⁨{days}⁩ يومًا على الأكثر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>unlocked</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>failed to unlock</source>
      <translation>محاولة فتح فاشلة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened with the recovery code</source>
      <translation>فتح برمز الاستعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>locked</source>
      <translation>قفل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>founded the desk</source>
      <translation>إنشاء المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>founded a story</source>
      <translation>إنشاء قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>withdrew a story</source>
      <translation>سحب قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>brought a story back</source>
      <translation>إعادة قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>withdrew a source</source>
      <translation>سحب مصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>brought a source back</source>
      <translation>إعادة مصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened a story</source>
      <translation>فتح قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened the inbox</source>
      <translation>فتح الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>read a tip</source>
      <translation>قراءة بلاغ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>looked at a document</source>
      <translation>الاطلاع على مستند</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened what a search found</source>
      <translation>فتح نتيجة بحث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>imported</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>withdrew an import</source>
      <translation>سحب استيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>filed a tip</source>
      <translation>حفظ بلاغ في قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>added a source</source>
      <translation>إضافة مصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a promise</source>
      <translation>تغيير تعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>asked for an identity</source>
      <translation>طلب هوية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened an identity</source>
      <translation>فتح هوية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>was refused an identity</source>
      <translation>رفض طلب هوية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>sealed it again</source>
      <translation>ختم من جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>copied</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>exported</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>handed over</source>
      <translation>سلّم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>made a copy</source>
      <translation>صنع نسخة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a key slot</source>
      <translation>تغيير خانة مفتاح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a setting</source>
      <translation>تغيير إعداد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>destroyed</source>
      <translation>إتلاف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>verified the log</source>
      <translation>فحص السجل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>read the log</source>
      <translation>قراءة السجل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>laptop restored or cloned</source>
      <translation>حاسوب استُعيد أو استُنسخ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>the clock went back</source>
      <translation>رجعت الساعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>wrote the heads down</source>
      <translation>تدوين أطراف السلاسل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>let a person join</source>
      <translation>السماح لشخص بالانضمام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>joined the desk</source>
      <translation>انضمام إلى المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>ended a person at the desk</source>
      <translation>إنهاء عضوية شخص في المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed the root's holders</source>
      <translation>تغيير حائزي الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>named a lead by the root</source>
      <translation>تعيين مسؤول قصة بالجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>proposed a statement of the root</source>
      <translation>اقتراح قرار من الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>signed a statement of the root</source>
      <translation>توقيع قرار من الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>let a person in</source>
      <translation>إدخال شخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>ended an access</source>
      <translation>إنهاء وصول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>left a story</source>
      <translation>مغادرة قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>refiled what was set aside</source>
      <translation>إعادة حفظ ما وُضع جانبًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>kept a branch of a feed</source>
      <translation>إبقاء فرع من سلسلة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a role at the desk</source>
      <translation>تغيير دور في المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>suspended a person</source>
      <translation>إيقاف شخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>lifted a suspension</source>
      <translation>رفع إيقاف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed an access</source>
      <translation>تغيير وصول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>re-keyed a file</source>
      <translation>إعادة تشفير ملف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>sent a packet</source>
      <translation>إرسال حزمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>received a packet</source>
      <translation>استلام حزمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>refused a packet</source>
      <translation>رفض حزمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>released a share</source>
      <translation>الإفراج عن حصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>refused a share</source>
      <translation>رفض حصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>let a request run out</source>
      <translation>انقضاء طلب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>sealed an identity to its keepers</source>
      <translation>ختم هوية لمؤتمَنيها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>asked to lead a story without leads</source>
      <translation>طلب أن يتولّى قصة بلا مسؤول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>recovered a story</source>
      <translation>استعادة قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>set a hold</source>
      <translation>وضع تجميد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>lifted a hold</source>
      <translation>رفع تجميد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>confirmed a purge</source>
      <translation>تأكيد إتلاف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>printed</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>removed an original</source>
      <translation>إزالة أصل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>reported a laptop lost</source>
      <translation>التبليغ عن ضياع حاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>reviewed a finding</source>
      <translation>مراجعة ملاحظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>asked the logs</source>
      <translation>سؤال السجلات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>made a report</source>
      <translation>إعداد تقرير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>renewed the intake address</source>
      <translation>جدّد عنوان الاستقبال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>brought in a key</source>
      <translation>أدخل مفتاحًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>destroyed a key</source>
      <translation>أتلف مفتاحًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened with a key</source>
      <translation>فتح بمفتاح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>set the day of publication</source>
      <translation>تحديد يوم النشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>Inbox</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>{did} ×{n}</source>
      <translation>{did} ×{n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/told_list.py" />
      <source>What follows from it</source>
      <translation>ما ينتج عن ذلك</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/told_list.py" />
      <source>%Ln more of these; the report has all of them.</source>
      <translation>
        <numerusform>لا مزيد منها؛ التقرير يضمها كلها.</numerusform>
        <numerusform>واحد آخر منها؛ التقرير يضمها كلها.</numerusform>
        <numerusform>اثنان آخران منها؛ التقرير يضمها كلها.</numerusform>
        <numerusform>%Ln أخرى منها؛ التقرير يضمها كلها.</numerusform>
        <numerusform>%Ln أخرى منها؛ التقرير يضمها كلها.</numerusform>
        <numerusform>%Ln أخرى منها؛ التقرير يضمها كلها.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>By phone</source>
      <translation>بالهاتف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>In person</source>
      <translation>وجهًا لوجه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Letter</source>
      <translation>رسالة ورقية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>How it came</source>
      <translation>كيف وصل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Tip text</source>
      <translation>نص البلاغ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>What did they say?</source>
      <translation>ماذا قيل؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Promised</source>
      <translation>التعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Terms</source>
      <translation>الشروط</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Goes to</source>
      <translation>يذهب إلى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Who can see</source>
      <translation>من يرى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Draft, later, keep</source>
      <translation>مسودة، لاحقًا، حفظ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Keep</source>
      <translation>حفظ</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/form.py" />
      <source>%Ln people of the inbox</source>
      <translation>
        <numerusform>لا أحد في الوارد</numerusform>
        <numerusform>شخص واحد في الوارد</numerusform>
        <numerusform>شخصان في الوارد</numerusform>
        <numerusform>%Ln أشخاص في الوارد</numerusform>
        <numerusform>%Ln شخصًا في الوارد</numerusform>
        <numerusform>%Ln شخص في الوارد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/form.py" />
      <source>%Ln people of the story</source>
      <translation>
        <numerusform>لا أحد في القصة</numerusform>
        <numerusform>شخص واحد في القصة</numerusform>
        <numerusform>شخصان في القصة</numerusform>
        <numerusform>%Ln أشخاص في القصة</numerusform>
        <numerusform>%Ln شخصًا في القصة</numerusform>
        <numerusform>%Ln شخص في القصة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Off the record, until agreed</source>
      <translation>ليس للنشر، حتى يُتفق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Nothing yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Who can see: %Ln</source>
      <translation>
        <numerusform>من يرى: لا أحد</numerusform>
        <numerusform>من يرى: شخص واحد</numerusform>
        <numerusform>من يرى: شخصان</numerusform>
        <numerusform>من يرى: %Ln أشخاص</numerusform>
        <numerusform>من يرى: %Ln شخصًا</numerusform>
        <numerusform>من يرى: %Ln شخص</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Terms: {terms}. Nothing is promised yet.</source>
      <translation>الشروط: ⁨{terms}⁩. لا تعهّد بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Terms: {terms}. Promised: {promised}</source>
      <translation>الشروط: ⁨{terms}⁩. التعهّد: ⁨{promised}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Draft sealed {time}</source>
      <translation>خُتمت المسودة {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moment.py" />
      <source>When it was said</source>
      <translation>متى قيل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moment.py" />
      <source>Change when it was said</source>
      <translation>تغيير وقت القول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>In which story is the source?</source>
      <translation>في أي قصة هذا المصدر؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>A new story…</source>
      <translation>قصة جديدة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>A few letters of the title or codename</source>
      <translation>بضعة أحرف من العنوان أو الاسم الرمزي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>Whose identity is it?</source>
      <translation>هوية من هذه؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>A new source, under an alias that is drawn</source>
      <translation>مصدر جديد باسم مستعار يُختار بالقرعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>Seal it</source>
      <translation>ختم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>A few letters of the alias</source>
      <translation>بضعة أحرف من الاسم المستعار</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>looks like a way to reach someone. Here all %Ln would read it.</source>
      <translation>
        <numerusform>يبدو وسيلة للوصول إلى شخص. هنا لن يقرأها أحد.</numerusform>
        <numerusform>يبدو وسيلة للوصول إلى شخص. هنا سيقرأها شخص واحد.</numerusform>
        <numerusform>يبدو وسيلة للوصول إلى شخص. هنا سيقرأها الاثنان.</numerusform>
        <numerusform>يبدو وسيلة للوصول إلى شخص. هنا سيقرأها %Ln أشخاص.</numerusform>
        <numerusform>يبدو وسيلة للوصول إلى شخص. هنا سيقرأها %Ln شخصًا.</numerusform>
        <numerusform>يبدو وسيلة للوصول إلى شخص. هنا سيقرأها %Ln شخص.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>Move it into a sealed identity</source>
      <translation>نقلها إلى هوية مختومة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>Leave it</source>
      <translation>تركها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>A way to reach someone stands in the text.</source>
      <translation>في النص وسيلة للوصول إلى شخص.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>Being sealed.</source>
      <translation>يجري الختم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/rows.py" />
      <source>{label}: {value}</source>
      <translation>‏⁨{label}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Quick capture</source>
      <translation>تدوين سريع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Choose</source>
      <translation>اختيار</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Where does it go?</source>
      <translation>إلى أين يذهب؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>What did you promise?</source>
      <translation>بماذا تعهّدت؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>On which terms was it said?</source>
      <translation>بأي شروط قيل؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>It is being kept.</source>
      <translation>يجري الحفظ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Write what they said.</source>
      <translation>اكتب ما قيل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Not kept yet: the disk is full.</source>
      <translation>لم يُحفظ بعد: القرص ممتلئ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Not kept yet.</source>
      <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Take it over</source>
      <translation>أخذها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Only I may know your name</source>
      <translation>أنا وحدي أعرف اسمك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>[sealed with {alias}]</source>
      <translation>[مختوم لدى ⁨{alias}⁩]</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Kept in {place}.</source>
      <translation>حُفظت في ⁨{place}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a part is missing</source>
      <translation>جزء ناقص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its letters are no base64</source>
      <translation>أحرفه ليست base64</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its body</source>
      <translation>متنه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>who wrote it</source>
      <translation>كاتبه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>what it carries</source>
      <translation>ما يحمله</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a commit</source>
      <translation>قيد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is cut off</source>
      <translation>مقطوع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is nested too deep</source>
      <translation>متداخل أعمق مما يجوز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a document</source>
      <translation>مستند</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the feed it belongs to</source>
      <translation>السلسلة التي ينتمي إليها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its fields</source>
      <translation>حقوله</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its form</source>
      <translation>صيغته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its beginning</source>
      <translation>بدايته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its header</source>
      <translation>ترويسته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its holders</source>
      <translation>حائزوه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a number</source>
      <translation>عدد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its structure</source>
      <translation>بنيته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a key</source>
      <translation>مفتاح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its length</source>
      <translation>طوله</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a count</source>
      <translation>تعداد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>an operation</source>
      <translation>عملية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its operations</source>
      <translation>عملياته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the root</source>
      <translation>الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its salt</source>
      <translation>مِلحه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its number in the feed</source>
      <translation>رقمه في السلسلة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>one of its sides</source>
      <translation>أحد طرفيه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a statement of the root</source>
      <translation>قرار من الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its text</source>
      <translation>نصّه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its kind</source>
      <translation>نوعه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its version</source>
      <translation>إصداره</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a share (X25519)</source>
      <translation>حصة (X25519)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a recipient (X25519)</source>
      <translation>مستلم (X25519)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it belongs to another source</source>
      <translation>يخص مصدرًا آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it answers another request</source>
      <translation>تجيب عن طلب آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it belongs to another seal</source>
      <translation>تخص ختمًا آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it belongs to another keeper</source>
      <translation>تخص مؤتمَنًا آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its armor of letters</source>
      <translation>غلافه من الأحرف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the length of the document</source>
      <translation>طول المستند</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its file key</source>
      <translation>مفتاح الملف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the proof of its header</source>
      <translation>إثبات ترويسته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a share (post-quantum)</source>
      <translation>حصة (ما بعد الكم)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a recipient (post-quantum)</source>
      <translation>مستلم (ما بعد الكم)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>an identity</source>
      <translation>هوية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a key slot</source>
      <translation>خانة مفتاح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its content</source>
      <translation>محتواه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a passphrase's recipient</source>
      <translation>مستلم بعبارة مرور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a passphrase beside other recipients</source>
      <translation>عبارة مرور بجانب مستلمين آخرين</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the work that its passphrase asks for</source>
      <translation>الجهد الذي تطلبه عبارة المرور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a keeper's share</source>
      <translation>حصة مؤتمَن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a recipient</source>
      <translation>مستلم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the body of a recipient</source>
      <translation>متن مستلم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its first line</source>
      <translation>سطره الأول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the place it belongs to</source>
      <translation>الموضع الذي تنتمي إليه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its commits</source>
      <translation>قيودها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a change larger than Tipdesk takes in at once</source>
      <translation>تغيير أكبر مما يستوعبه Tipdesk دفعة واحدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>more of a newer Tipdesk than can wait here</source>
      <translation>من إصدار أحدث من Tipdesk أكثر مما يمكن أن ينتظر هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its people's keys</source>
      <translation>مفاتيح أشخاصها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its parts</source>
      <translation>أجزاؤها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its number, which another packet bore</source>
      <translation>رقمها، الذي حملته حزمة أخرى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>what fills it up</source>
      <translation>ما يملؤها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its signature</source>
      <translation>توقيعه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>somebody's drawer</source>
      <translation>درج أحدهم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>another inbox</source>
      <translation>وارد آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>an access log</source>
      <translation>سجل وصول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the people of another desk</source>
      <translation>أشخاص مكتب آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the document has no such page, or the copy leaves it out</source>
      <translation>لا توجد هذه الصفحة في المستند، أو تُركت من النسخة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a picture holds one page; choose one, or make a PDF</source>
      <translation>الصورة تتسع لصفحة واحدة؛ اختر واحدة، أو اصنع ملف PDF</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it has no pages of pixels</source>
      <translation>ليست له صفحات من بكسلات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>drawing it took too long</source>
      <translation>استغرق رسمه وقتًا أطول من المسموح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>drawing it takes more memory than is allowed</source>
      <translation>يحتاج رسمه إلى ذاكرة أكثر من المسموح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it has more pixels than are drawn</source>
      <translation>فيه بكسلات أكثر مما يُرسم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the sandbox broke down over it</source>
      <translation>انهارت البيئة المعزولة أثناء قراءته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is encrypted</source>
      <translation>هو مشفّر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is too damaged</source>
      <translation>تلفه أشدّ من أن يُقرأ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its file could not be read</source>
      <translation>تعذّرت قراءة ملفه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>no desk is noted in it</source>
      <translation>لا يُذكر فيه أي مكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a document's record</source>
      <translation>قيد مستند</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is another compartment's file</source>
      <translation>هو ملف قسم آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is another document</source>
      <translation>هو مستند آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is another file</source>
      <translation>هو ملف آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it holds another person's slots</source>
      <translation>فيه خانات شخص آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is called a copy, and carries more than pixels</source>
      <translation>يُسمّى نسخة، ويحمل أكثر من البكسلات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it was never finished</source>
      <translation>لم يكتمل قط</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is missing</source>
      <translation>مفقود</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>no key opens it</source>
      <translation>لا يفتحه مفتاح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>nobody's key slots are in it</source>
      <translation>لا خانات مفاتيح لأحد فيه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no compartment</source>
      <translation>ليس قسمًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no file</source>
      <translation>ليس ملفًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no key</source>
      <translation>ليس مفتاحًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no file of key slots</source>
      <translation>ليس ملف خانات مفاتيح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no vault</source>
      <translation>ليس خزنة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is not as it was packed</source>
      <translation>ليس كما حُزم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is not sealed to this person</source>
      <translation>ليس مختومًا لهذا الشخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it has not the id that it was made with</source>
      <translation>ليس له الرقم الذي صُنع به</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it was replaced since it was opened</source>
      <translation>استُبدل منذ فُتح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the new file is not the old one</source>
      <translation>الملف الجديد ليس القديم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the new slot was not kept</source>
      <translation>لم تُحفظ الخانة الجديدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it holds something that its author did not sign</source>
      <translation>فيه شيء لم يوقّعه كاتبه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is too large</source>
      <translation>أكبر مما يجوز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/came.py" />
      <source>Leave them</source>
      <translation>تركها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/came.py" />
      <source>Came in, not merged</source>
      <translation>وصلت ولم تُدمج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/came.py" />
      <source>nothing new</source>
      <translation>لا جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Taking in what others decided</source>
      <translation>تطبيق ما قرره الآخرون</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>The root's holders, together</source>
      <translation>حائزو الجذر مجتمعين</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Everyone at the desk</source>
      <translation>كل من في المكتب</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln new changes</source>
      <translation>
        <numerusform>لا تغييرات جديدة</numerusform>
        <numerusform>تغيير جديد واحد</numerusform>
        <numerusform>تغييران جديدان</numerusform>
        <numerusform>%Ln تغييرات جديدة</numerusform>
        <numerusform>%Ln تغييرًا جديدًا</numerusform>
        <numerusform>%Ln تغيير جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln changes merged</source>
      <translation>
        <numerusform>لم يُدمج أي تغيير</numerusform>
        <numerusform>دُمج تغيير واحد</numerusform>
        <numerusform>دُمج تغييران</numerusform>
        <numerusform>دُمجت %Ln تغييرات</numerusform>
        <numerusform>دُمج %Ln تغييرًا</numerusform>
        <numerusform>دُمج %Ln تغيير</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>refused: nothing of it was taken in</source>
      <translation>مرفوضة: لم يؤخذ منها شيء</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln changes were set aside: they do not count. A lead can look.</source>
      <translation>
        <numerusform>لم يوضع أي تغيير جانبًا.</numerusform>
        <numerusform>وُضع تغيير واحد جانبًا: لا يُحتسب. يستطيع مسؤول القصة الاطلاع عليه.</numerusform>
        <numerusform>وُضع تغييران جانبًا: لا يُحتسبان. يستطيع مسؤول القصة الاطلاع عليهما.</numerusform>
        <numerusform>وُضعت %Ln تغييرات جانبًا: لا تُحتسب. يستطيع مسؤول القصة الاطلاع عليها.</numerusform>
        <numerusform>وُضع %Ln تغييرًا جانبًا: لا تُحتسب. يستطيع مسؤول القصة الاطلاع عليها.</numerusform>
        <numerusform>وُضع %Ln تغيير جانبًا: لا تُحتسب. يستطيع مسؤول القصة الاطلاع عليها.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Its sender was ended or suspended. A lead said that it counts all the same.</source>
      <translation>أُنهي مرسلها أو أُوقف. قال مسؤول إنها تُحتسب مع ذلك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Its sender is at the desk, and not among the people of this place as far as is known here.</source>
      <translation>مرسلها من المكتب، لكنه ليس من أهل هذا الموضع بحسب ما يُعرف هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Another access log of the same person is here already. Ask them, and tell the security editor.</source>
      <translation>يوجد هنا سجل وصول آخر للشخص نفسه. اسأله، وأخبر محرر الأمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>the desk's roster</source>
      <translation>سجل أعضاء المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>the inbox</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>your access log</source>
      <translation>سجل وصولك</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln documents</source>
      <translation>
        <numerusform>لا مستندات</numerusform>
        <numerusform>مستند واحد</numerusform>
        <numerusform>مستندان</numerusform>
        <numerusform>%Ln مستندات</numerusform>
        <numerusform>%Ln مستندًا</numerusform>
        <numerusform>%Ln مستند</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>comes here for the first time</source>
      <translation>يأتي إلى هنا لأول مرة</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln set aside</source>
      <translation>
        <numerusform>لا شيء جانبًا</numerusform>
        <numerusform>واحد جانبًا</numerusform>
        <numerusform>اثنان جانبًا</numerusform>
        <numerusform>%Ln جانبًا</numerusform>
        <numerusform>%Ln جانبًا</numerusform>
        <numerusform>%Ln جانبًا</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>a feed forks</source>
      <translation>سلسلة تتفرع</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln changes of {where} merged</source>
      <translation>
        <numerusform>لم يُدمج أي تغيير من ⁨{where}⁩</numerusform>
        <numerusform>دُمج تغيير واحد من ⁨{where}⁩</numerusform>
        <numerusform>دُمج تغييران من ⁨{where}⁩</numerusform>
        <numerusform>دُمجت %Ln تغييرات من ⁨{where}⁩</numerusform>
        <numerusform>دُمج %Ln تغييرًا من ⁨{where}⁩</numerusform>
        <numerusform>دُمج %Ln تغيير من ⁨{where}⁩</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>silent %Ln days</source>
      <translation>
        <numerusform>صامت منذ اليوم</numerusform>
        <numerusform>صامت منذ يوم واحد</numerusform>
        <numerusform>صامت منذ يومين</numerusform>
        <numerusform>صامت منذ %Ln أيام</numerusform>
        <numerusform>صامت منذ %Ln يومًا</numerusform>
        <numerusform>صامت منذ %Ln يوم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>suspended</source>
      <comment>a person</comment>
      <translation>موقوف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>recovery copies of the stories that you lead</source>
      <translation>نسخ استعادة القصص التي تتولّاها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>the access log of {name}</source>
      <translation>سجل وصول ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>A packet</source>
      <translation>حزمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>{name}, as it claims</source>
      <translation>⁨{name}⁩، بحسب ادّعائها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>It stays outside until a lead says that it counts.</source>
      <translation>تبقى خارجًا حتى يقول مسؤول إنها تُحتسب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Merging {name}</source>
      <translation>دمج ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Exchange</source>
      <translation>التبادل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Choose folder or stick…</source>
      <translation>اختيار مجلد أو ذاكرة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Receive…</source>
      <translation>استلام…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Where packets are to lie</source>
      <translation>أين توضع الحزم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Packets that came</source>
      <translation>الحزم التي وصلت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Packets are being written or merged.</source>
      <translation>تُكتب الحزم أو تُدمج.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>No packet is ticked.</source>
      <translation>لم تُؤشَّر أي حزمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Nothing is ticked that could be sent.</source>
      <translation>لم يُؤشَّر شيء يمكن إرساله.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>%Ln packets lie there. Take them to your colleagues.</source>
      <translation>
        <numerusform>لا حزم هناك.</numerusform>
        <numerusform>هناك حزمة واحدة. خذها إلى زملائك.</numerusform>
        <numerusform>هناك حزمتان. خذهما إلى زملائك.</numerusform>
        <numerusform>هناك %Ln حزم. خذها إلى زملائك.</numerusform>
        <numerusform>هناك %Ln حزمة. خذها إلى زملائك.</numerusform>
        <numerusform>هناك %Ln حزمة. خذها إلى زملائك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>%Ln packets were written before; they are whole.</source>
      <translation>
        <numerusform>لم تُكتب أي حزمة قبل ذلك.</numerusform>
        <numerusform>كُتبت حزمة واحدة قبل ذلك؛ وهي سليمة.</numerusform>
        <numerusform>كُتبت حزمتان قبل ذلك؛ وهما سليمتان.</numerusform>
        <numerusform>كُتبت %Ln حزم قبل ذلك؛ وهي سليمة.</numerusform>
        <numerusform>كُتبت %Ln حزمة قبل ذلك؛ وهي سليمة.</numerusform>
        <numerusform>كُتبت %Ln حزمة قبل ذلك؛ وهي سليمة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Writing packets</source>
      <translation>كتابة الحزم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merging packets</source>
      <translation>دمج الحزم</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merged. %Ln changes were set aside; Received says why.</source>
      <translation>
        <numerusform>تم الدمج. لم يوضع شيء جانبًا.</numerusform>
        <numerusform>تم الدمج. وُضع تغيير واحد جانبًا؛ والسبب في «ما وصل».</numerusform>
        <numerusform>تم الدمج. وُضع تغييران جانبًا؛ والسبب في «ما وصل».</numerusform>
        <numerusform>تم الدمج. وُضعت %Ln تغييرات جانبًا؛ والسبب في «ما وصل».</numerusform>
        <numerusform>تم الدمج. وُضع %Ln تغييرًا جانبًا؛ والسبب في «ما وصل».</numerusform>
        <numerusform>تم الدمج. وُضع %Ln تغيير جانبًا؛ والسبب في «ما وصل».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>%Ln packets are merged.</source>
      <translation>
        <numerusform>لم تُدمج أي حزمة.</numerusform>
        <numerusform>دُمجت حزمة واحدة.</numerusform>
        <numerusform>دُمجت حزمتان.</numerusform>
        <numerusform>دُمجت %Ln حزم.</numerusform>
        <numerusform>دُمجت %Ln حزمة.</numerusform>
        <numerusform>دُمجت %Ln حزمة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merge %Ln packets</source>
      <translation>
        <numerusform>دمج لا شيء</numerusform>
        <numerusform>دمج حزمة واحدة</numerusform>
        <numerusform>دمج حزمتين</numerusform>
        <numerusform>دمج %Ln حزم</numerusform>
        <numerusform>دمج %Ln حزمة</numerusform>
        <numerusform>دمج %Ln حزمة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merge</source>
      <translation>دمج</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Send %Ln packets</source>
      <translation>
        <numerusform>إرسال لا شيء</numerusform>
        <numerusform>إرسال حزمة واحدة</numerusform>
        <numerusform>إرسال حزمتين</numerusform>
        <numerusform>إرسال %Ln حزم</numerusform>
        <numerusform>إرسال %Ln حزمة</numerusform>
        <numerusform>إرسال %Ln حزمة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Send</source>
      <translation>إرسال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Cancelled: {n} of {of} packets are merged, each whole.</source>
      <translation>أُلغي: دُمج ⁨{n}⁩ من ⁨{of}⁩ حزمة، كل منها كاملة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>{n} of {of}</source>
      <translation>⁨{n}⁩ من ⁨{of}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Nothing came in the last 7 days. Drop a packet here, or press Receive.</source>
      <translation>لم يصل شيء في الأيام السبعة الأخيرة. أفلت حزمة هنا، أو اضغط «استلام».</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Received</source>
      <translation>ما وصل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>You are alone at this desk. On the page People somebody can join.</source>
      <translation>أنت وحدك في هذا المكتب. من صفحة «الأشخاص» يمكن أن ينضم أحد.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>%Ln laptops</source>
      <translation>
        <numerusform>لا حواسيب</numerusform>
        <numerusform>حاسوب واحد</numerusform>
        <numerusform>حاسوبان</numerusform>
        <numerusform>%Ln حواسيب</numerusform>
        <numerusform>%Ln حاسوبًا</numerusform>
        <numerusform>%Ln حاسوب</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>not yet</source>
      <translation>ليس بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>What became of it</source>
      <translation>ما آل إليه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>last 7 days</source>
      <translation>آخر 7 أيام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Colleagues, last heard of</source>
      <translation>الزملاء، آخر خبر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Look…</source>
      <translation>اطلاع…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Look at it</source>
      <translation>الاطلاع عليه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Last sent</source>
      <translation>آخر إرسال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>To send</source>
      <translation>للإرسال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Sealed to people, openable by nobody else</source>
      <translation>مختوم لأشخاص، ولا يفتحه غيرهم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>You and your colleagues have the same.</source>
      <translation>لديك ولدى زملائك الشيء نفسه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Holds</source>
      <translation>تحوي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>No folder or stick is chosen yet.</source>
      <translation>لم يُختر مجلد أو ذاكرة بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Goes along</source>
      <translation>تذهب معها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Into the folder {folder}</source>
      <translation>إلى المجلد ⁨{folder}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/far.py" />
      <source>{done} of {all}</source>
      <translation>{done} من {all}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>the log of {who}</source>
      <translation>سجل ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>your drawer</source>
      <translation>دُرجك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>its place</source>
      <translation>موضعه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>the entry before it</source>
      <translation>القيد الذي قبله</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>its list of digests</source>
      <translation>قائمة بصماته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, entry {commit} is not as it was signed: {part} was changed in this file. Nothing was repaired. Compare it with a colleague's laptop, or take the file from a backup.</source>
      <translation>في ⁨{place}⁩: القيد ⁨{commit}⁩ ليس كما وُقّع: غُيّر ⁨{part}⁩ في هذا الملف. لم يُصلَح شيء. قارنه بحاسوب زميل، أو خذ الملف من نسخة احتياطية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, number {seq} of {who} exists twice: a backup was restored, a laptop was cloned, or somebody wrote two truths. Only what stands before it counts. Ask {who} which one is theirs.</source>
      <translation>في ⁨{place}⁩: الرقم ⁨{seq}⁩ لـ ⁨{who}⁩ موجود مرتين: استُعيدت نسخة، أو استُنسخ حاسوب، أو كتب أحدهم حقيقتين. لا يُحتسب إلا ما قبله. اسأل ⁨{who}⁩ أيهما له.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, a clock of {who} ran back: entry {commit} claims {claimed}, the one before it {before}. The order of entries does not depend on it. Set the clock of that laptop right.</source>
      <translation>في ⁨{place}⁩: رجعت ساعة ⁨{who}⁩: القيد ⁨{commit}⁩ يدّعي {claimed}، والذي قبله {before}. لا يتوقف ترتيب القيود على ذلك. اضبط ساعة ذلك الحاسوب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, entry {commit} of {who} claims {claimed}, more than a day from now. The order of entries does not depend on it. Set the clock of that laptop right.</source>
      <translation>في ⁨{place}⁩: القيد ⁨{commit}⁩ لـ ⁨{who}⁩ يدّعي {claimed}، أي بعد أكثر من يوم من الآن. لا يتوقف ترتيب القيود على ذلك. اضبط ساعة ذلك الحاسوب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, a line of entries ending in {commit} stands among those that were verified before, and was not there then. Somebody with the file's key put it in. Take the file from a backup, and tell your security editor.</source>
      <translation>في ⁨{place}⁩: سلسلة قيود تنتهي عند ⁨{commit}⁩ تقف بين ما فُحص من قبل، ولم تكن هناك حينها. أدخلها من يملك مفتاح الملف. خذ الملف من نسخة احتياطية، وأخبر محرر الأمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, the sealed document {name} is gone or not what its record says. Everything else can be read. Take this one file from a backup.</source>
      <translation>في ⁨{place}⁩: المستند المختوم ⁨{name}⁩ مفقود أو ليس ما يقوله قيده. كل ما عداه مقروء. خذ هذا الملف وحده من نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, no good signature covers the last %Ln entries of a line, from {commit} on. They do not count. Take the file from a backup, or ask a colleague for a packet.</source>
      <translation>
        <numerusform>في ⁨{place}⁩: كل القيود حتى ⁨{commit}⁩ موقَّعة. وهذا لا يُحتسب. خذ الملف من نسخة احتياطية، أو اطلب حزمة من زميل.</numerusform>
        <numerusform>في ⁨{place}⁩: القيد الأخير من سلسلة، ⁨{commit}⁩، بلا توقيع صالح. وهذا لا يُحتسب. خذ الملف من نسخة احتياطية، أو اطلب حزمة من زميل.</numerusform>
        <numerusform>في ⁨{place}⁩: القيدان الأخيران من سلسلة، من ⁨{commit}⁩ فصاعدًا، بلا توقيع صالح. وهذا لا يُحتسب. خذ الملف من نسخة احتياطية، أو اطلب حزمة من زميل.</numerusform>
        <numerusform>في ⁨{place}⁩: القيود الأخيرة من سلسلة وعددها %Ln، من ⁨{commit}⁩ فصاعدًا، بلا توقيع صالح. وهذا لا يُحتسب. خذ الملف من نسخة احتياطية، أو اطلب حزمة من زميل.</numerusform>
        <numerusform>في ⁨{place}⁩: القيود الأخيرة من سلسلة وعددها %Ln، من ⁨{commit}⁩ فصاعدًا، بلا توقيع صالح. وهذا لا يُحتسب. خذ الملف من نسخة احتياطية، أو اطلب حزمة من زميل.</numerusform>
        <numerusform>في ⁨{place}⁩: القيود الأخيرة من سلسلة وعددها %Ln، من ⁨{commit}⁩ فصاعدًا، بلا توقيع صالح. وهذا لا يُحتسب. خذ الملف من نسخة احتياطية، أو اطلب حزمة من زميل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln entries that others name never came here, {commit} among them. What builds on them waits. Ask for a packet.</source>
      <translation>
        <numerusform>في ⁨{place}⁩: كل القيود وصلت، ومنها ⁨{commit}⁩. وما يُبنى عليها ينتظر. اطلب حزمة.</numerusform>
        <numerusform>في ⁨{place}⁩: قيد يذكره آخرون لم يصل قط: ⁨{commit}⁩. وما يُبنى عليها ينتظر. اطلب حزمة.</numerusform>
        <numerusform>في ⁨{place}⁩: قيدان يذكرهما آخرون لم يصلا قط، منهما ⁨{commit}⁩. وما يُبنى عليها ينتظر. اطلب حزمة.</numerusform>
        <numerusform>في ⁨{place}⁩: %Ln قيود يذكرها آخرون لم تصل قط، منها ⁨{commit}⁩. وما يُبنى عليها ينتظر. اطلب حزمة.</numerusform>
        <numerusform>في ⁨{place}⁩: %Ln قيدًا يذكرها آخرون لم تصل قط، منها ⁨{commit}⁩. وما يُبنى عليها ينتظر. اطلب حزمة.</numerusform>
        <numerusform>في ⁨{place}⁩: %Ln قيد يذكرها آخرون لم تصل قط، منها ⁨{commit}⁩. وما يُبنى عليها ينتظر. اطلب حزمة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln parts of entry {commit} are gone without a purge that counts. Ask for a packet, or take the file from a backup.</source>
      <translation>
        <numerusform>في ⁨{place}⁩: غاب لا شيء من القيد ⁨{commit}⁩ دون إتلاف معتبر. اطلب حزمة، أو خذ الملف من نسخة احتياطية.</numerusform>
        <numerusform>في ⁨{place}⁩: غاب جزء واحد من القيد ⁨{commit}⁩ دون إتلاف معتبر. اطلب حزمة، أو خذ الملف من نسخة احتياطية.</numerusform>
        <numerusform>في ⁨{place}⁩: غاب جزآن من القيد ⁨{commit}⁩ دون إتلاف معتبر. اطلب حزمة، أو خذ الملف من نسخة احتياطية.</numerusform>
        <numerusform>في ⁨{place}⁩: غاب %Ln أجزاء من القيد ⁨{commit}⁩ دون إتلاف معتبر. اطلب حزمة، أو خذ الملف من نسخة احتياطية.</numerusform>
        <numerusform>في ⁨{place}⁩: غاب %Ln جزءًا من القيد ⁨{commit}⁩ دون إتلاف معتبر. اطلب حزمة، أو خذ الملف من نسخة احتياطية.</numerusform>
        <numerusform>في ⁨{place}⁩: غاب %Ln جزء من القيد ⁨{commit}⁩ دون إتلاف معتبر. اطلب حزمة، أو خذ الملف من نسخة احتياطية.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln statements of the desk's root contradict the one that this laptop follows. Nothing of them counts here. Ask the root's holders, by another channel, which one they signed last.</source>
      <translation>
        <numerusform>في ⁨{place}⁩: لا قرار من الجذر يناقض ما يتبعه هذا الحاسوب. لا يُحتسب منها شيء هنا. اسأل حائزي الجذر عبر قناة أخرى أيّها وقّعوا أخيرًا.</numerusform>
        <numerusform>في ⁨{place}⁩: قرار من الجذر يناقض ما يتبعه هذا الحاسوب. لا يُحتسب منها شيء هنا. اسأل حائزي الجذر عبر قناة أخرى أيّها وقّعوا أخيرًا.</numerusform>
        <numerusform>في ⁨{place}⁩: قراران من الجذر يناقضان ما يتبعه هذا الحاسوب. لا يُحتسب منها شيء هنا. اسأل حائزي الجذر عبر قناة أخرى أيّها وقّعوا أخيرًا.</numerusform>
        <numerusform>في ⁨{place}⁩: %Ln قرارات من الجذر تناقض ما يتبعه هذا الحاسوب. لا يُحتسب منها شيء هنا. اسأل حائزي الجذر عبر قناة أخرى أيّها وقّعوا أخيرًا.</numerusform>
        <numerusform>في ⁨{place}⁩: %Ln قرارًا من الجذر يناقض ما يتبعه هذا الحاسوب. لا يُحتسب منها شيء هنا. اسأل حائزي الجذر عبر قناة أخرى أيّها وقّعوا أخيرًا.</numerusform>
        <numerusform>في ⁨{place}⁩: %Ln قرار من الجذر يناقض ما يتبعه هذا الحاسوب. لا يُحتسب منها شيء هنا. اسأل حائزي الجذر عبر قناة أخرى أيّها وقّعوا أخيرًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln entries that were here on {seen} are gone, {commit} among them: an older file was put in its place. If you restored a backup, a packet from a colleague brings them back. If you did not, tell your security editor.</source>
      <translation>
        <numerusform>في ⁨{place}⁩: كل ما كان هنا {seen} باقٍ، ومنه ⁨{commit}⁩: وُضع ملف أقدم مكانه. إن كنت قد استعدت نسخة، فحزمة من زميل تعيدها. وإن لم تفعل فأخبر محرر الأمن.</numerusform>
        <numerusform>في ⁨{place}⁩: قيد كان هنا {seen} غاب: ⁨{commit}⁩: وُضع ملف أقدم مكانه. إن كنت قد استعدت نسخة، فحزمة من زميل تعيدها. وإن لم تفعل فأخبر محرر الأمن.</numerusform>
        <numerusform>في ⁨{place}⁩: قيدان كانا هنا {seen} غابا، منهما ⁨{commit}⁩: وُضع ملف أقدم مكانه. إن كنت قد استعدت نسخة، فحزمة من زميل تعيدها. وإن لم تفعل فأخبر محرر الأمن.</numerusform>
        <numerusform>في ⁨{place}⁩: %Ln قيود كانت هنا {seen} غابت، منها ⁨{commit}⁩: وُضع ملف أقدم مكانه. إن كنت قد استعدت نسخة، فحزمة من زميل تعيدها. وإن لم تفعل فأخبر محرر الأمن.</numerusform>
        <numerusform>في ⁨{place}⁩: %Ln قيدًا كانت هنا {seen} غابت، منها ⁨{commit}⁩: وُضع ملف أقدم مكانه. إن كنت قد استعدت نسخة، فحزمة من زميل تعيدها. وإن لم تفعل فأخبر محرر الأمن.</numerusform>
        <numerusform>في ⁨{place}⁩: %Ln قيد كانت هنا {seen} غابت، منها ⁨{commit}⁩: وُضع ملف أقدم مكانه. إن كنت قد استعدت نسخة، فحزمة من زميل تعيدها. وإن لم تفعل فأخبر محرر الأمن.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>part {n} of it</source>
      <translation>الجزء {n} منه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Write it on paper. It is not shown again.</source>
      <translation>اكتبه على ورق. لن يُعرض مرة أخرى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>to show that the paper is right. The vault is made only after the code has opened a test slot.</source>
      <translation>لتبيّن أن الورقة صحيحة. لا تُصنع الخزنة إلا بعد أن يفتح الرمز خانة تجريبية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Recovery code, 26 letters in groups, shown once</source>
      <translation>رمز الاستعادة، 26 حرفًا في مجموعات، يُعرض مرة واحدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Draw another</source>
      <translation>قرعة جديدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Show larger</source>
      <translation>عرض أكبر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Recovery code</source>
      <translation>رمز الاستعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>It is written down</source>
      <translation>كُتب على ورق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>It opens the vault without passphrase and key ring.</source>
      <translation>يفتح الخزنة بلا عبارة مرور ولا حلقة مفاتيح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Keep the paper apart from this laptop. Who finds both can open everything.</source>
      <translation>احفظ الورقة بعيدًا عن هذا الحاسوب. من يجد الاثنين يفتح كل شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Group {number}</source>
      <translation>المجموعة {number}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Right</source>
      <translation>صحيح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Type groups {first}, {second} and {third}</source>
      <translation>اكتب المجموعات {first} و{second} و{third}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>You can lock now and go on later: unlocking brings you back here.</source>
      <translation>يمكنك القفل الآن والمتابعة لاحقًا: فتح القفل يعيدك إلى هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>By telephone or in person. They type what they hear, and so know that the keys are yours.</source>
      <translation>بالهاتف أو وجهًا لوجه. يكتبون ما يسمعون، فيعرفون أن المفاتيح لك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>On a stick, or by any way at all: it holds your name and your public keys, and nothing secret.</source>
      <translation>على ذاكرة أو بأي طريقة: فيه اسمك ومفاتيحك العامة، ولا سر فيه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>The editor lets you join and sends the desk's roster, sealed to you.</source>
      <translation>يسمح لك المحرر بالانضمام ويرسل سجل أعضاء المكتب، مختومًا لك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Where you share the editor's laptop, no packet is needed.</source>
      <translation>إن كنت تشارك المحرر حاسوبه فلا حاجة إلى حزمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>They are other words than yours. By them you know that this is their desk, and nobody's between.</source>
      <translation>إنها كلمات غير كلماتك. بها تعرف أن هذا مكتبهم، وأن لا أحد بينكما.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Join a desk</source>
      <translation>الانضمام إلى مكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Save your file…</source>
      <translation>حفظ ملفك…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>The desk's packet…</source>
      <translation>حزمة المكتب…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Come to the desk</source>
      <translation>الدخول إلى المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Your words</source>
      <translation>كلماتك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>They have them</source>
      <translation>وصلت إليهم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Save your file</source>
      <translation>حفظ ملفك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>The desk's packet</source>
      <translation>حزمة المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>The roster is being read.</source>
      <translation>يُقرأ سجل الأعضاء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Read these words to an editor of the desk</source>
      <translation>اقرأ هذه الكلمات على محرر في المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Give them your file</source>
      <translation>أعطهم ملفك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>When the desk's packet has come, or a guest's story</source>
      <translation>حين تصل حزمة المكتب، أو قصة ضيف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Type the eight words that the editor reads to you</source>
      <translation>اكتب الكلمات الثماني التي يقرؤها المحرر عليك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>{name} is saved. Give it to the editor.</source>
      <translation>حُفظ ⁨{name}⁩. أعطه للمحرر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>It stands inside the vault only. While Tipdesk is locked, nothing shows it.</source>
      <translation>يبقى داخل الخزنة فقط. ما دام Tipdesk مقفلًا فلا شيء يُظهره.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Not by mail or chat: who could change the file could change them too.</source>
      <translation>ليس بالبريد أو المحادثة: من يستطيع تغيير الملف يستطيع تغييرها أيضًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A label to choose your key by when others use this laptop too. It lies in the open: two words that say nothing about you. This one was drawn; another does as well.</source>
      <translation>علامة تختار بها مفتاحك إن استعمل آخرون هذا الحاسوب. إنها مكشوفة: كلمتان لا تقولان شيئًا عنك. هذه اختيرت بالقرعة، وتصلح غيرها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A desk or an invitation</source>
      <translation>مكتب أو دعوة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Found a desk, or join one</source>
      <translation>إنشاء مكتب أو الانضمام إلى مكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A desk is a newsroom's circle of trust: its people, its policy, its intake key.</source>
      <translation>المكتب دائرة ثقة في غرفة الأخبار: أهله وقواعده ومفتاح استقباله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Found a desk</source>
      <translation>إنشاء مكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Found or join</source>
      <translation>إنشاء أو انضمام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Name of the desk</source>
      <translation>اسم المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>First you make your own keys, here. Nobody else ever has them.</source>
      <translation>أولًا تُنشئ مفاتيحك هنا. لا يملكها غيرك أبدًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Then you read eight words to an editor of the desk, and give them a file.</source>
      <translation>ثم تقرأ ثماني كلمات على محرر في المكتب، وتعطيه ملفًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>They send a packet back and read eight words to you: by these you know that it is their desk.</source>
      <translation>يرسلون حزمة ويقرؤون عليك ثماني كلمات: بها تعرف أنه مكتبهم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The desk's name is missing.</source>
      <translation>اسم المكتب ناقص.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>You</source>
      <translation>أنت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Who you are here</source>
      <translation>من أنت هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your colleagues see the name. Whoever finds this laptop sees at most the mark.</source>
      <translation>زملاؤك يرون الاسم. ومن يجد هذا الحاسوب يرى العلامة على الأكثر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your mark on this laptop</source>
      <translation>علامتك على هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Draw another mark</source>
      <translation>سحب علامة أخرى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your name is missing.</source>
      <translation>اسمك ناقص.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your mark is missing.</source>
      <translation>علامتك ناقصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The mark holds a part of your name, and it lies in the open.</source>
      <translation>في العلامة جزء من اسمك، وهي مكشوفة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The Vell Harbour Lantern</source>
      <translation>فانوس المرفأ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>There is no server.</source>
      <translation>لا يوجد خادوم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The vault lies on this laptop. What colleagues share travels as sealed packets.</source>
      <translation>الخزنة على هذا الحاسوب. وما يتشاركه الزملاء ينتقل في حزم مختومة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Read words by telephone or in person.</source>
      <translation>اقرأ الكلمات بالهاتف أو وجهًا لوجه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Ines Corvane</source>
      <translation>إيناس كورفان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>blue mug</source>
      <translation>كوب أزرق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Step {number} of {count}: {name}</source>
      <translation>الخطوة {number} من {count}: ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Nothing is written until the last step, and then all at once.</source>
      <translation>لا يُكتب شيء قبل الخطوة الأخيرة، ثم يُكتب كله دفعة واحدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>First run</source>
      <translation>التشغيل الأول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Open another vault…</source>
      <translation>فتح خزنة أخرى…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>The vault is being made.</source>
      <translation>يجري صنع الخزنة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Make your keys</source>
      <translation>إنشاء مفاتيحك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Make the desk</source>
      <translation>إنشاء المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Nothing is written until the last step. Then you read your words to the desk.</source>
      <translation>لا يُكتب شيء حتى الخطوة الأخيرة. ثم تقرأ كلماتك على المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Creating '{desk}' for {person}. Nothing is written until the last step, and then all at once.</source>
      <translation>يُنشأ «⁨{desk}⁩» لأجل ⁨{person}⁩. لا يُكتب شيء قبل الخطوة الأخيرة، ثم يُكتب كله دفعة واحدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Passphrase and recovery</source>
      <translation>عبارة المرور والاستعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>A passphrase, and a way back</source>
      <translation>عبارة مرور، وطريق للعودة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Nobody can reset these for you, whatever their role.</source>
      <translation>لا أحد يستطيع إعادة ضبطهما لك، مهما كان دوره.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>%Ln groups of the code are missing.</source>
      <translation>
        <numerusform>لا تنقص مجموعات من الرمز.</numerusform>
        <numerusform>تنقص مجموعة واحدة من الرمز.</numerusform>
        <numerusform>تنقص مجموعتان من الرمز.</numerusform>
        <numerusform>تنقص %Ln مجموعات من الرمز.</numerusform>
        <numerusform>تنقص %Ln مجموعة من الرمز.</numerusform>
        <numerusform>تنقص %Ln مجموعة من الرمز.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>If the key ring is ever lost</source>
      <translation>إذا ضاعت حلقة المفاتيح يومًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Recovery opens the vault and binds it anew.</source>
      <translation>تفتح الاستعادة الخزنة وتربطها من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>This laptop's key ring</source>
      <translation>حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Key ring found, and it is a real one</source>
      <translation>وُجدت حلقة مفاتيح، وهي حقيقية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Its secret is mixed into your passphrase.</source>
      <translation>يُمزج سرّها بعبارة مرورك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Plain-text and empty key rings</source>
      <translation>حلقات مفاتيح بنص مكشوف أو فارغة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>None in use. They would be refused.</source>
      <translation>لا شيء منها مستعمل. وكانت سترفض.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>The key ring is locked</source>
      <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Unlock it in your desktop's settings, then draw again.</source>
      <translation>افتحها من إعدادات سطح المكتب، ثم أعد القرعة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>This key ring keeps its secrets in plain text</source>
      <translation>حلقة المفاتيح هذه تحفظ أسرارها بنص مكشوف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Tipdesk goes on without it.</source>
      <translation>يتابع Tipdesk من دونها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>There is no key ring here</source>
      <translation>لا توجد حلقة مفاتيح هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>The passphrase stands alone, which is weaker.</source>
      <translation>تبقى عبارة المرور وحدها، وهذا أضعف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Desk policy</source>
      <translation>قواعد المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>What the desk allows</source>
      <translation>ما يسمح به المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>It holds for everybody here, you included. Each change is signed and on record.</source>
      <translation>تسري على الجميع هنا، وعليك أيضًا. كل تغيير موقَّع ومسجَّل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Openings a day</source>
      <translation>مرات الفتح في اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>How many identities one person may open in a day, each with a reason.</source>
      <translation>كم هوية يجوز للشخص الواحد أن يفتح في اليوم، ولكل واحدة سبب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Longest opening</source>
      <translation>أطول فتح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>After this an opened identity is sealed again by itself.</source>
      <translation>بعدها تُختم الهوية المفتوحة من تلقاء نفسها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Lock when idle</source>
      <translation>القفل عند الخمول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Locking ends the process, and with it all that was in memory.</source>
      <translation>القفل ينهي العملية، ومعها كل ما كان في الذاكرة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Clear the clipboard</source>
      <translation>إفراغ الحافظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>What was copied here goes again after this, and at each lock.</source>
      <translation>ما نُسخ هنا يزول بعد هذه المدة، وعند كل قفل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>One person alone rules this desk.</source>
      <translation>شخص واحد وحده يحكم هذا المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Until its root has three holders, you can change this policy by yourself. When colleagues have joined, make two of them holders: then two of three must sign.</source>
      <translation>ما لم يكن للجذر ثلاثة حائزين، تستطيع تغيير هذه القواعد وحدك. حين ينضم زملاء، اجعل اثنين منهم حائزَين: عندئذ يجب أن يوقّع اثنان من ثلاثة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>{count} s</source>
      <translation>{count} ث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>{count} min</source>
      <translation>{count} د</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Flash storage keeps what was once written to it, and a copy in a backup stays a copy.</source>
      <translation>ذاكرة الفلاش تحتفظ بما كُتب عليها يومًا، والنسخة في نسخة احتياطية تبقى نسخة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Ready to begin</source>
      <translation>جاهز للبدء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Nothing was written so far. Now the vault is made all at once, or not at all.</source>
      <translation>لم يُكتب شيء حتى الآن. الآن تُصنع الخزنة دفعة واحدة أو لا تُصنع.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>The passphrase and the recovery code are the only ways in.</source>
      <translation>عبارة المرور ورمز الاستعادة هما الطريقان الوحيدان إلى الداخل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Both are tried on the new vault before it is kept. If both are lost, it stays closed.</source>
      <translation>يُجرَّبان كلاهما على الخزنة الجديدة قبل اعتمادها. وإذا ضاعا بقيت مغلقة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>typed twice</source>
      <translation>كُتبت مرتين</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>on paper, three groups typed back</source>
      <translation>على ورق، وأُعيدت كتابة ثلاث مجموعات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Desk</source>
      <translation>المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>the one that invites you</source>
      <translation>المكتب الذي يدعوك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Cyrillic</source>
      <translation>السيريلية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Greek</source>
      <translation>اليونانية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Armenian</source>
      <translation>الأرمنية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Cherokee</source>
      <translation>الشيروكية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Full-width</source>
      <translation>الأشكال العريضة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Mathematical</source>
      <translation>الرموز الرياضية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>Set aside</source>
      <translation>وُضع جانبًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>File it anew…</source>
      <translation>حفظ من جديد…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>Why it does not count</source>
      <translation>لماذا لا يُحتسب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>{n}, kept and passed on, not merged</source>
      <translation>⁨{n}⁩، محفوظة ومُمرَّرة، غير مدمجة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>Who could open it on a day gone by.</source>
      <translation>من كان يستطيع فتحها في يوم مضى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>until {day}</source>
      <translation>حتى {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>On another day</source>
      <translation>في يوم آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>2025-03-03 or 3.3.</source>
      <translation>2025-03-03 أو 3.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>That is no whole date yet.</source>
      <translation>هذا ليس تاريخًا كاملًا بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>until {day}, by {name}</source>
      <translation>حتى ⁨{day}⁩، من ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>That day has not come yet; the table shows who can today.</source>
      <translation>لم يأتِ هذا اليوم بعد؛ الجدول يُظهر من يستطيع اليوم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>On {day}, by the times that grants and their ends claim.</source>
      <translation>في ⁨{day}⁩، بحسب الأوقات التي يدّعيها منح الوصول وانتهاؤه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>On {day} nobody could open it here.</source>
      <translation>في ⁨{day}⁩ لم يكن أحد يستطيع فتحها هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Whom to let in</source>
      <translation>من تُدخل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Write no names here: a purpose is never purged, and everybody who is let in reads it.</source>
      <translation>لا تكتب أسماء هنا: الغرض لا يُتلف أبدًا، ويقرؤه كل من يُدخَل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Let in</source>
      <translation>إدخال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>A name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Last day</source>
      <translation>آخر يوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Purpose</source>
      <translation>الغرض</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>The last day is no whole date yet.</source>
      <translation>آخر يوم ليس تاريخًا كاملًا بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>The last day is over already.</source>
      <translation>آخر يوم قد مضى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>The purpose is missing.</source>
      <translation>الغرض ناقص.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Let {name} in</source>
      <translation>إدخال ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Access of {name}</source>
      <translation>وصول ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Somebody from outside…</source>
      <translation>شخص من الخارج…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>a guest, until a day</source>
      <translation>ضيف، حتى يوم محدد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>no end, or 2025-03-28 or 28.3.</source>
      <translation>بلا نهاية، أو 2025-03-28 أو 28.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>legal check</source>
      <translation>مراجعة قانونية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{by} gave it with another program than this. It counts: end it here, or ask them why.</source>
      <translation>منحه ⁨{by}⁩ ببرنامج غير هذا. وهو محتسب: أنهِه هنا، أو اسأل عن السبب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{who} reads everybody's access log, and is in this story.</source>
      <translation>⁨{who}⁩ يقرأ سجلات وصول الجميع، وهو في هذه القصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{who} is a guest without a last day.</source>
      <translation>⁨{who}⁩ ضيف بلا آخر يوم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{who} is a guest, and may write here.</source>
      <translation>⁨{who}⁩ ضيف، ويحق له الكتابة هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>Nothing can be sealed to the key of {who}: they get no packet.</source>
      <translation>لا يمكن ختم شيء لمفتاح ⁨{who}⁩: لا تصله حزم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{who} was let in without a purpose.</source>
      <translation>أُدخل ⁨{who}⁩ بلا غرض.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>A guest reads this story and nothing else of the desk, until a day, and writes nothing in it. Call them, by a number that you know: they read out eight words from their screen; type what you hear.</source>
      <translation>يقرأ الضيف هذه القصة ولا شيء غيرها من المكتب، حتى يوم محدد، ولا يكتب فيها شيئًا. اتصل به على رقم تعرفه: يقرأ ثماني كلمات من شاشته؛ اكتب ما تسمعه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>They type them when the packet has come, and so know that it is this story, from its leads.</source>
      <translation>يكتبها حين تصل الحزمة، وبها يعرف أنها هذه القصة، ممن يتولّونها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>Then send them the story: it waits on the page Exchange.</source>
      <translation>ثم أرسل إليه القصة: تنتظر في صفحة التبادل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>Let a guest in</source>
      <translation>إدخال ضيف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>The name is missing.</source>
      <translation>الاسم ناقص.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>A guest is let in until a day: type the last one.</source>
      <translation>يُدخل الضيف حتى يوم: اكتب آخر يوم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>The file of your guest</source>
      <translation>ملف ضيفك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>Mara Vole</source>
      <translation>مارا فول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>What they are called here</source>
      <translation>اسمه هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>2025-03-28 or 28.3.</source>
      <translation>‎2025-03-28 أو ‎28.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>Now read these words to {name}</source>
      <translation>اقرأ الآن هذه الكلمات على ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>{name} is let in as a guest.</source>
      <translation>أُدخل ⁨{name}⁩ ضيفًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>The root's holders opened this story for {name}, once.</source>
      <translation>فتح حائزو الجذر هذه القصة لـ⁨{name}⁩، مرة واحدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Signed by {names}. A security editor reviews it.</source>
      <translation>بتوقيع ⁨{names}⁩. يراجعه محرر الأمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Only what stands before it counts. Ask {name} which one is theirs.</source>
      <translation>لا يُحتسب إلا ما قبله. اسأل ⁨{name}⁩ أيهما له.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>until {moment}</source>
      <translation>حتى ⁨{moment}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>A guest reads one story: nobody from outside comes into the inbox.</source>
      <translation>يقرأ الضيف قصة واحدة: لا أحد من الخارج يدخل الوارد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Recuse yourself instead.</source>
      <translation>تنحَّ بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>the root</source>
      <comment>who let somebody in</comment>
      <translation>الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>A keeper who is here seals it anew, from the source's page.</source>
      <translation>يختمها من جديد مؤتمَن موجود هنا، من صفحة المصدر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>A backup was restored, or a laptop was cloned. Until you say which one is yours, neither counts.</source>
      <translation>استُعيدت نسخة احتياطية أو استُنسخ حاسوب. إلى أن تقول أيهما لك، لا تُحتسب أي منهما.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>{name}, guest</source>
      <translation>⁨{name}⁩، ضيف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>{alias} is still sealed to {names}, who is gone.</source>
      <translation>ما زالت ⁨{alias}⁩ مختومة لـ⁨{names}⁩، وقد غادر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Too few keepers are left to open it, and so nobody can seal it anew.</source>
      <translation>لم يبق من المؤتمَنين ما يكفي لفتحها، فلا يستطيع أحد ختمها من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Number {n} of {name} exists twice.</source>
      <translation>الرقم ⁨{n}⁩ لـ⁨{name}⁩ موجود مرتين.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>It is said which one counts; the other is set aside.</source>
      <translation>تحدد أيهما تُحتسب؛ والأخرى وُضعت جانبًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>still can</source>
      <translation>ما زال يستطيع</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>%Ln changes</source>
      <translation>
        <numerusform>لا تغييرات</numerusform>
        <numerusform>تغيير واحد</numerusform>
        <numerusform>تغييران</numerusform>
        <numerusform>%Ln تغييرات</numerusform>
        <numerusform>%Ln تغييرًا</numerusform>
        <numerusform>%Ln تغيير</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>It counts now, under your name.</source>
      <translation>يُحتسب الآن، باسمك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Recuse yourself…</source>
      <translation>التنحي…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Let somebody in…</source>
      <translation>إدخال أحد…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Before and otherwise</source>
      <translation>سابقًا وغير ذلك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Recused</source>
      <translation>متنحٍّ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Could open it before</source>
      <translation>كان يستطيع فتحها سابقًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Packets and backups from those days can still be opened by those who held a key then.</source>
      <translation>حزم تلك الأيام ونسخها الاحتياطية ما زال يفتحها من كان يملك مفتاحًا حينها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>The security editor sees that tips exist, not what they say.</source>
      <translation>يرى محرر الأمن أن البلاغات موجودة، لا ما تقوله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>The security editor cannot read this story.</source>
      <translation>لا يستطيع محرر الأمن قراءة هذه القصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Everybody of the desk who may be let in is in already.</source>
      <translation>كل من يجوز إدخاله من المكتب داخل بالفعل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>End the access of {name}</source>
      <translation>إنهاء وصول ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>The access of {name} has ended.</source>
      <translation>انتهى وصول ⁨{name}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>End it</source>
      <translation>إنهاؤه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Recuse yourself</source>
      <translation>التنحي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Step aside</source>
      <translation>تنحَّ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>File it anew</source>
      <translation>حفظ من جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>File it</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Which one is yours?</source>
      <translation>أيهما لك؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>It counts from now on; the other is set aside.</source>
      <translation>تُحتسب من الآن؛ والأخرى وُضعت جانبًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Say which…</source>
      <translation>تحديد أيهما…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>New people join on the page People.</source>
      <translation>الأشخاص الجدد ينضمون من صفحة «الأشخاص».</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>{name} is let in. It reaches them with the next packet.</source>
      <translation>أُدخل ⁨{name}⁩. يصله ذلك مع الحزمة القادمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>The access of {name} is changed.</source>
      <translation>تغيّر وصول ⁨{name}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>written after the access had ended</source>
      <translation>كُتب بعد انتهاء الوصول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>on a branch that its author did not keep</source>
      <translation>على فرع لم يُبقه كاتبه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>written by somebody who may only read</source>
      <translation>كتبه من لا يحق له إلا القراءة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>written under an access that does not count</source>
      <translation>كُتب بوصول لا يُحتسب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Names of sources stay sealed to their keepers.</source>
      <translation>أسماء المصادر تبقى مختومة لمؤتمَنيها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Then %Ln people can see this.</source>
      <translation>
        <numerusform>عندئذ لا يراه أحد.</numerusform>
        <numerusform>عندئذ يراه شخص واحد.</numerusform>
        <numerusform>عندئذ يراه شخصان.</numerusform>
        <numerusform>عندئذ يراه %Ln أشخاص.</numerusform>
        <numerusform>عندئذ يراه %Ln شخصًا.</numerusform>
        <numerusform>عندئذ يراه %Ln شخص.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>What they write from now on is set aside, and old packets and backups stay what they are.</source>
      <translation>ما يكتبونه من الآن يوضع جانبًا، والحزم والنسخ القديمة تبقى كما هي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>They stay keeper of {aliases} until the identity is sealed anew to others.</source>
      <translation>يبقى مؤتمَنًا على ⁨{aliases}⁩ حتى تُختم الهوية من جديد لغيره.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>What they wrote until now stays.</source>
      <translation>ما كُتب حتى الآن يبقى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Tipdesk closes this for you at once, and a lead's program then ends your access.</source>
      <translation>يغلق Tipdesk هذا أمامك فورًا، ثم ينهي برنامج المسؤول وصولك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>You keep what you have already read. The people here see that you stepped aside. Only a lead lets you in.</source>
      <translation>تحتفظ بما قرأته. ويرى من هنا أنك تنحيت. ولا يُدخلك من جديد إلا مسؤول.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Read it first: you answer for it. The set-aside original stays beside it.</source>
      <translation>اقرأه أولًا: أنت المسؤول عنه. والأصل الموضوع جانبًا يبقى بجانبه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>It has no end any more.</source>
      <translation>لم تعد له نهاية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>for a reason that a newer Tipdesk knows</source>
      <translation>لسبب يعرفه إصدار أحدث من Tipdesk</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} will read everything here, what was written before too.</source>
      <translation>سيقرأ ⁨{name}⁩ كل ما هنا، وما كُتب سابقًا أيضًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} will read everything here, what was written before too, and write in it.</source>
      <translation>سيقرأ ⁨{name}⁩ كل ما هنا، وما كُتب سابقًا أيضًا، ويكتب فيه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} will read and write everything here, let others in, and end what those were given.</source>
      <translation>سيقرأ ⁨{name}⁩ ويكتب كل ما هنا، ويُدخل آخرين، وينهي ما مُنحوه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} will keep what they have already read; new entries are sealed from now on.</source>
      <translation>يحتفظ ⁨{name}⁩ بما قرأه؛ والقيود الجديدة مختومة من الآن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>The file on this laptop gets a new key.</source>
      <translation>يحصل الملف على هذا الحاسوب على مفتاح جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Only the purpose changes; the old one stays on record.</source>
      <translation>يتغير الغرض فقط؛ ويبقى القديم مسجَّلًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Nothing changes by this.</source>
      <translation>لا يتغير شيء بهذا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} can read on, and write nothing more.</source>
      <translation>يستطيع ⁨{name}⁩ مواصلة القراءة، ولا يكتب شيئًا بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} can read and write on, and let nobody in any more.</source>
      <translation>يستطيع ⁨{name}⁩ مواصلة القراءة والكتابة، ولا يُدخل أحدًا بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} can also write from now on.</source>
      <translation>يستطيع ⁨{name}⁩ الكتابة أيضًا من الآن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} can also let others in and end what those were given.</source>
      <translation>يستطيع ⁨{name}⁩ أيضًا إدخال آخرين وإنهاء ما مُنحوه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>It closes by itself after {day}.</source>
      <translation>يُغلق من تلقاء نفسه بعد ⁨{day}⁩.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of tips</source>
      <translation>
        <numerusform>لا تغييرات في البلاغات</numerusform>
        <numerusform>تغيير واحد في البلاغات</numerusform>
        <numerusform>تغييران في البلاغات</numerusform>
        <numerusform>%Ln تغييرات في البلاغات</numerusform>
        <numerusform>%Ln تغييرًا في البلاغات</numerusform>
        <numerusform>%Ln تغيير في البلاغات</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of sources</source>
      <translation>
        <numerusform>لا تغييرات في المصادر</numerusform>
        <numerusform>تغيير واحد في المصادر</numerusform>
        <numerusform>تغييران في المصادر</numerusform>
        <numerusform>%Ln تغييرات في المصادر</numerusform>
        <numerusform>%Ln تغييرًا في المصادر</numerusform>
        <numerusform>%Ln تغيير في المصادر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of statements</source>
      <translation>
        <numerusform>لا تغييرات في الإفادات</numerusform>
        <numerusform>تغيير واحد في الإفادات</numerusform>
        <numerusform>تغييران في الإفادات</numerusform>
        <numerusform>%Ln تغييرات في الإفادات</numerusform>
        <numerusform>%Ln تغييرًا في الإفادات</numerusform>
        <numerusform>%Ln تغيير في الإفادات</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of the story</source>
      <translation>
        <numerusform>لا تغييرات في القصة</numerusform>
        <numerusform>تغيير واحد في القصة</numerusform>
        <numerusform>تغييران في القصة</numerusform>
        <numerusform>%Ln تغييرات في القصة</numerusform>
        <numerusform>%Ln تغييرًا في القصة</numerusform>
        <numerusform>%Ln تغيير في القصة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln other changes</source>
      <translation>
        <numerusform>لا تغييرات أخرى</numerusform>
        <numerusform>تغيير آخر واحد</numerusform>
        <numerusform>تغييران آخران</numerusform>
        <numerusform>%Ln تغييرات أخرى</numerusform>
        <numerusform>%Ln تغييرًا آخر</numerusform>
        <numerusform>%Ln تغيير آخر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>What {name} wrote counts from now on, under your name.</source>
      <translation>ما كتبه ⁨{name}⁩ يُحتسب من الآن، باسمك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Who can open it today</source>
      <translation>من يستطيع فتحها اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Change…</source>
      <translation>تغيير…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>End this access…</source>
      <translation>إنهاء هذا الوصول…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Let in by</source>
      <translation>أدخله</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Can open it today</source>
      <translation>يستطيع فتحها اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>{n}, nobody else can read it, whatever their role</source>
      <translation>⁨{n}⁩، ولا يقرؤها غيرهم مهما كان دوره</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>let in by {name}, {day}</source>
      <translation>أدخله ⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>founded it, {day}</source>
      <translation>أنشأها، ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>{name} · you</source>
      <translation>⁨{name}⁩ · أنت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Help page</source>
      <translation>صفحة المساعدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Search the help</source>
      <translation>البحث في المساعدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>No page of the help says that.</source>
      <translation>لا تقول ذلك أي صفحة في المساعدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read the inbox</source>
      <translation>قراءة الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Decide about tips in the inbox</source>
      <translation>البت في بلاغات الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Bring in mail and files</source>
      <translation>إحضار البريد والملفات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Change the rules that sort what is imported</source>
      <translation>تغيير القواعد التي يُفرز بها المستورد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Found a story</source>
      <translation>إنشاء قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read a story</source>
      <translation>قراءة قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Write in a story</source>
      <translation>الكتابة في قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Make a promise stricter</source>
      <translation>تشديد تعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Loosen a promise</source>
      <translation>تخفيف تعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Let somebody into a story</source>
      <translation>إدخال أحد إلى قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Let a guest into a story</source>
      <translation>إدخال ضيف إلى قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Change somebody's access to a story</source>
      <translation>تغيير وصول أحد إلى قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>End somebody's access to a story</source>
      <translation>إنهاء وصول أحد إلى قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Recuse oneself from a story</source>
      <translation>التنحي عن قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Say which of two versions of one's own record holds</source>
      <translation>تحديد أي نسختَي السجل الخاص هي الصحيحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Write anew what was set aside</source>
      <translation>إعادة كتابة ما وُضع جانبًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Take a story or a source out of all lists</source>
      <translation>إخراج قصة أو مصدر من كل القوائم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Destroy for good</source>
      <translation>إتلاف نهائي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Hold something from destruction</source>
      <translation>تجميد إتلاف شيء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Lift a hold</source>
      <translation>رفع تجميد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Ask for a source's identity</source>
      <translation>طلب هوية مصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Open a source's identity</source>
      <translation>فتح هوية مصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Release a share of a protected identity</source>
      <translation>الإفراج عن حصة من هوية محمية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Refuse a share of a protected identity</source>
      <translation>رفض حصة من هوية محمية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Copy, print and export copies from a story</source>
      <translation>النسخ والطباعة وتصدير النسخ من قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Let an original out</source>
      <translation>إخراج أصل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Send a story's packet</source>
      <translation>إرسال حزمة قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Receive a packet</source>
      <translation>استلام حزمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Take in a packet of somebody who was ended</source>
      <translation>قبول حزمة ممن أُنهي وصوله</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read one's own access log</source>
      <translation>قراءة سجل الوصول الخاص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read the security editors' access logs</source>
      <translation>قراءة سجلات وصول محرري الأمن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read everybody's access logs</source>
      <translation>قراءة سجلات وصول الجميع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Mark a finding as reviewed</source>
      <translation>تعليم ملاحظة بأنها روجعت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Make a report of the logs</source>
      <translation>إعداد تقرير عن السجلات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Add a person to the desk</source>
      <translation>إضافة شخص إلى المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>End a person at the desk</source>
      <translation>إنهاء عضوية شخص في المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Suspend a person</source>
      <translation>إيقاف شخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Lift a suspension</source>
      <translation>رفع إيقاف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Propose a change of the desk's policy</source>
      <translation>اقتراح تغيير قواعد المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Propose another role for somebody</source>
      <translation>اقتراح دور آخر لأحد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Propose who holds the root</source>
      <translation>اقتراح حائزي الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Ask to lead a story that lost its leads</source>
      <translation>طلب تولّي قصة فقدت مسؤوليها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Propose a lead for a story</source>
      <translation>اقتراح مسؤول لقصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Sign for the root</source>
      <translation>التوقيع عن الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>reporters</source>
      <translation>الصحفيون</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>editors</source>
      <translation>المحررون</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>security editors</source>
      <translation>محررو الأمن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>leads of the story</source>
      <translation>مسؤولو القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>contributors in the story</source>
      <translation>المساهمون في القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>readers in the story</source>
      <translation>القرّاء في القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>keepers of the source</source>
      <translation>مؤتمَنو المصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>holders of the root</source>
      <translation>حائزو الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>guests in the story</source>
      <translation>ضيوف القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>So many a day; alone only where one keeper is enough.</source>
      <translation>عدد محدود يوميًا؛ ومنفردًا فقط حيث يكفي مؤتمَن واحد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Only of those whom they are senior to.</source>
      <translation>فقط لمن هم أقدم منهم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Not what somebody more senior did.</source>
      <translation>لا ما فعله من هو أقدم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Nobody whom somebody more senior ended.</source>
      <translation>لا أحد أنهى وصوله من هو أعلى منه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Never the last lead.</source>
      <translation>ليس المسؤول الأخير أبدًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>With a last day.</source>
      <translation>بآخر يوم محدد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Reporters; the root makes editors and security editors.</source>
      <translation>الصحفيون؛ والجذر يعيّن المحررين ومحرري الأمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Nobody who reads all logs.</source>
      <translation>ليس من يقرأ كل السجلات.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Only where a story has no lead.</source>
      <translation>فقط حيث لا مسؤول للقصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>It holds when enough holders of the root have signed.</source>
      <translation>يسري حين يوقّع عدد كافٍ من حائزي الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Who may</source>
      <translation>من يحق له</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Only</source>
      <translation>فقط</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>%Ln forms: their columns are read by the words over them.</source>
      <translation>
        <numerusform>لا استمارات.</numerusform>
        <numerusform>استمارة واحدة: تُقرأ أعمدتها بحسب الكلمات التي فوقها.</numerusform>
        <numerusform>استمارتان: تُقرأ أعمدتهما بحسب الكلمات التي فوقها.</numerusform>
        <numerusform>%Ln استمارات: تُقرأ أعمدتها بحسب الكلمات التي فوقها.</numerusform>
        <numerusform>%Ln استمارة: تُقرأ أعمدتها بحسب الكلمات التي فوقها.</numerusform>
        <numerusform>%Ln استمارة: تُقرأ أعمدتها بحسب الكلمات التي فوقها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>Rules of the desk are applied to %Ln of these when they are kept.</source>
      <translation>
        <numerusform>لا تُطبَّق قواعد المكتب على شيء منها.</numerusform>
        <numerusform>تُطبَّق قواعد المكتب على واحد منها حين يُحفظ.</numerusform>
        <numerusform>تُطبَّق قواعد المكتب على اثنين منها حين يُحفظان.</numerusform>
        <numerusform>تُطبَّق قواعد المكتب على %Ln منها حين تُحفظ.</numerusform>
        <numerusform>تُطبَّق قواعد المكتب على %Ln منها حين تُحفظ.</numerusform>
        <numerusform>تُطبَّق قواعد المكتب على %Ln منها حين تُحفظ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>In %Ln rows nothing tells whether day or month comes first: they have no times.</source>
      <translation>
        <numerusform>لا سطور بلا ترتيب معروف.</numerusform>
        <numerusform>في سطر واحد لا شيء يقول أيهما أولًا، اليوم أم الشهر: لا وقت له.</numerusform>
        <numerusform>في سطرين لا شيء يقول أيهما أولًا، اليوم أم الشهر: لا أوقات لهما.</numerusform>
        <numerusform>في %Ln سطور لا شيء يقول أيهما أولًا، اليوم أم الشهر: لا أوقات لها.</numerusform>
        <numerusform>في %Ln سطرًا لا شيء يقول أيهما أولًا، اليوم أم الشهر: لا أوقات لها.</numerusform>
        <numerusform>في %Ln سطر لا شيء يقول أيهما أولًا، اليوم أم الشهر: لا أوقات لها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>%Ln forms are read as it was said for them.</source>
      <translation>
        <numerusform>لا استمارات.</numerusform>
        <numerusform>تُقرأ استمارة واحدة كما حُدّد لها.</numerusform>
        <numerusform>تُقرأ استمارتان كما حُدّد لهما.</numerusform>
        <numerusform>تُقرأ %Ln استمارات كما حُدّد لها.</numerusform>
        <numerusform>تُقرأ %Ln استمارة كما حُدّد لها.</numerusform>
        <numerusform>تُقرأ %Ln استمارة كما حُدّد لها.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>No rule of the desk is applied.</source>
      <translation>لا تُطبَّق أي قاعدة من قواعد المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>What this import asks</source>
      <translation>ما يسأله هذا الاستيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>Day first</source>
      <translation>اليوم أولًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>Month first</source>
      <translation>الشهر أولًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>Columns…</source>
      <translation>الأعمدة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>What they do…</source>
      <translation>ما تفعله…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Cards {n}</source>
      <translation>بطاقات ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Documents {n}</source>
      <translation>مستندات ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Errors {n}</source>
      <translation>أخطاء {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Here already {n}</source>
      <translation>هنا من قبل {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Nothing is kept until you import.</source>
      <translation>لا يُحفظ شيء حتى تستورد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Kinds</source>
      <translation>الأنواع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>All {n}</source>
      <translation>الكل {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>New {n}</source>
      <translation>جديد {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Kept {n}</source>
      <translation>محفوظ {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>This system cannot fence the reader in</source>
      <translation>هذا النظام لا يستطيع تطويق القارئ</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>tips</source>
      <comment>after their number</comment>
      <translation>
        <numerusform>بلاغ</numerusform>
        <numerusform>بلاغ</numerusform>
        <numerusform>بلاغ</numerusform>
        <numerusform>بلاغات</numerusform>
        <numerusform>بلاغًا</numerusform>
        <numerusform>بلاغ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>documents</source>
      <comment>after their number</comment>
      <translation>
        <numerusform>مستند</numerusform>
        <numerusform>مستند</numerusform>
        <numerusform>مستند</numerusform>
        <numerusform>مستندات</numerusform>
        <numerusform>مستندًا</numerusform>
        <numerusform>مستند</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>here already</source>
      <translation>هنا من قبل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>could not be read</source>
      <translation>تعذّرت قراءته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/drop.py" />
      <source>Import here</source>
      <translation>الاستيراد هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Undo this import</source>
      <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Cancel reading</source>
      <translation>إيقاف القراءة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Offer to remove the originals afterwards</source>
      <translation>اعرض إزالة الأصول بعد ذلك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>It says first what removing cannot do.</source>
      <translation>يُقال أولًا ما لا تستطيعه الإزالة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Keep where they lay</source>
      <translation>حفظ مواضعها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Paths name people and machines: without this, none is kept.</source>
      <translation>المسارات تسمّي أشخاصًا وحواسيب: بدون هذا لا يُحفظ أي منها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>An answer</source>
      <translation>جواب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>When it was sent</source>
      <translation>متى أُرسل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>The sender's address</source>
      <translation>عنوان المرسل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>The sender's name</source>
      <translation>اسم المرسل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Left out, kept nowhere</source>
      <translation>متروك، لا يُحفظ في أي مكان</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Remembered for every form with these questions. %Ln answers came.</source>
      <translation>
        <numerusform>يُتذكّر لكل استمارة بهذه الأسئلة. لم يأت أي جواب.</numerusform>
        <numerusform>يُتذكّر لكل استمارة بهذه الأسئلة. أتى جواب واحد.</numerusform>
        <numerusform>يُتذكّر لكل استمارة بهذه الأسئلة. أتى جوابان.</numerusform>
        <numerusform>يُتذكّر لكل استمارة بهذه الأسئلة. أتت %Ln أجوبة.</numerusform>
        <numerusform>يُتذكّر لكل استمارة بهذه الأسئلة. أتى %Ln جوابًا.</numerusform>
        <numerusform>يُتذكّر لكل استمارة بهذه الأسئلة. أتى %Ln جواب.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Columns of the form</source>
      <translation>أعمدة الاستمارة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Read it so</source>
      <translation>اقرأها هكذا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Question</source>
      <translation>السؤال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>First answer</source>
      <translation>أول جواب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Is</source>
      <translation>هو</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>{question}: {part}</source>
      <translation>⁨{question}⁩: ⁨{part}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/over_desk.py" />
      <source>into the inbox</source>
      <translation>إلى الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/over_desk.py" />
      <source>Read in the sandbox: no keys, no network</source>
      <translation>يُقرأ في بيئة معزولة: بلا مفاتيح، بلا شبكة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/over_desk.py" />
      <source>into {story}</source>
      <translation>إلى ⁨{story}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Imported again, they return.</source>
      <translation>تعود إذا استوردتها من جديد.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln tips are kept.</source>
      <translation>
        <numerusform>لم يُحفظ أي بلاغ.</numerusform>
        <numerusform>حُفظ بلاغ واحد.</numerusform>
        <numerusform>حُفظ بلاغان.</numerusform>
        <numerusform>حُفظت %Ln بلاغات.</numerusform>
        <numerusform>حُفظ %Ln بلاغًا.</numerusform>
        <numerusform>حُفظ %Ln بلاغ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln can see this</source>
      <translation>
        <numerusform>لا يراه أحد</numerusform>
        <numerusform>يراه شخص واحد</numerusform>
        <numerusform>يراه شخصان</numerusform>
        <numerusform>يراه %Ln أشخاص</numerusform>
        <numerusform>يراه %Ln شخصًا</numerusform>
        <numerusform>يراه %Ln شخص</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Choose a folder to look into</source>
      <translation>اختر مجلدًا للنظر فيه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Reading</source>
      <translation>تجري القراءة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Choose files to look into</source>
      <translation>اختر ملفات للنظر فيها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>(no subject)</source>
      <translation>(بلا موضوع)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>No tip was found in these files.</source>
      <translation>لم يُعثر على بلاغ في هذه الملفات.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>No original can go: of each, something is not kept here.</source>
      <translation>لا يمكن إزالة أي أصل: ففي كل منها ما لم يُحفظ هنا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln tips were withdrawn.</source>
      <translation>
        <numerusform>لم يُسحب أي بلاغ.</numerusform>
        <numerusform>سُحب بلاغ واحد.</numerusform>
        <numerusform>سُحب بلاغان.</numerusform>
        <numerusform>سُحبت %Ln بلاغات.</numerusform>
        <numerusform>سُحب %Ln بلاغًا.</numerusform>
        <numerusform>سُحب %Ln بلاغ.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>An import is under way. Let it end, or stop it first.</source>
      <translation>يجري استيراد الآن. دعه ينتهي، أو أوقفه أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Importing</source>
      <translation>يجري الاستيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Undoing</source>
      <translation>يجري التراجع</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>%Ln files were removed.</source>
      <translation>
        <numerusform>لم يُزَل شيء.</numerusform>
        <numerusform>أُزيل ملف واحد.</numerusform>
        <numerusform>أُزيل ملفان.</numerusform>
        <numerusform>أُزيلت %Ln ملفات.</numerusform>
        <numerusform>أُزيل %Ln ملفًا.</numerusform>
        <numerusform>أُزيل %Ln ملف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Remove %Ln files from where they lie?</source>
      <translation>
        <numerusform>لا شيء للإزالة؟</numerusform>
        <numerusform>إزالة الملف من مكانه؟</numerusform>
        <numerusform>إزالة الملفين من مكانهما؟</numerusform>
        <numerusform>إزالة %Ln ملفات من أماكنها؟</numerusform>
        <numerusform>إزالة %Ln ملفًا من أماكنها؟</numerusform>
        <numerusform>إزالة %Ln ملف من أماكنها؟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Remove %Ln files</source>
      <translation>
        <numerusform>إزالة</numerusform>
        <numerusform>إزالة الملف</numerusform>
        <numerusform>إزالة الملفين</numerusform>
        <numerusform>إزالة %Ln ملفات</numerusform>
        <numerusform>إزالة %Ln ملفًا</numerusform>
        <numerusform>إزالة %Ln ملف</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>A stick or a flash disk keeps old blocks: a laboratory may still read what was removed.</source>
      <translation>تحتفظ الذاكرة المحمولة أو قرص الفلاش بالقديم: قد يقرأ مختبر ما أُزيل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Copies in backups, in synchronised folders, in the trash or with whoever sent it stay.</source>
      <translation>تبقى النسخ في النسخ الاحتياطية والمجلدات المتزامنة والمهملات ولدى من أرسله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Other programs may have noted the names, as files opened lately.</source>
      <translation>ربما دوّنت برامج أخرى الأسماء ضمن الملفات المفتوحة حديثًا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>%Ln were left, since they changed or may not be removed: {names}</source>
      <translation>
        <numerusform>لم يُترك شيء: ⁨{names}⁩</numerusform>
        <numerusform>تُرك واحد لأنه تغيّر أو لا تجوز إزالته: ⁨{names}⁩</numerusform>
        <numerusform>تُرك اثنان لأنهما تغيّرا أو لا تجوز إزالتهما: ⁨{names}⁩</numerusform>
        <numerusform>تُركت %Ln لأنها تغيّرت أو لا تجوز إزالتها: ⁨{names}⁩</numerusform>
        <numerusform>تُرك %Ln لأنها تغيّرت أو لا تجوز إزالتها: ⁨{names}⁩</numerusform>
        <numerusform>تُرك %Ln لأنها تغيّرت أو لا تجوز إزالتها: ⁨{names}⁩</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Each of them is kept here whole, sealed, and as it was read.</source>
      <translation>كل منها محفوظ هنا كاملًا، مختومًا، وكما قُرئ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>What this cannot do</source>
      <translation>ما لا يستطيعه هذا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/ruling.py" />
      <source>Applied after the tips are kept, as a step of its own that can be undone alone.</source>
      <translation>تُطبَّق بعد حفظ البلاغات، خطوةً مستقلة يمكن التراجع عنها وحدها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/ruling.py" />
      <source>Rules of the desk</source>
      <translation>قواعد المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/ruling.py" />
      <source>Apply what is ticked</source>
      <translation>تطبيق المؤشَّر عليه</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/ruling.py" />
      <source>%Ln tips</source>
      <translation>
        <numerusform>لا بلاغات</numerusform>
        <numerusform>بلاغ واحد</numerusform>
        <numerusform>بلاغان</numerusform>
        <numerusform>%Ln بلاغات</numerusform>
        <numerusform>%Ln بلاغًا</numerusform>
        <numerusform>%Ln بلاغ</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>Whoever sealed them has told it to you another way. It is used for this import alone.</source>
      <translation>أخبرك بها من ختمها بطريق آخر. تُستعمل لهذا الاستيراد وحده.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>That passphrase did not open them. It is used for this import alone.</source>
      <translation>لم تفتحها عبارة المرور هذه. تُستعمل لهذا الاستيراد وحده.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>%Ln files are sealed with a passphrase</source>
      <translation>
        <numerusform>لا ملفات مختومة بعبارة مرور</numerusform>
        <numerusform>ملف واحد مختوم بعبارة مرور</numerusform>
        <numerusform>ملفان مختومان بعبارة مرور</numerusform>
        <numerusform>%Ln ملفات مختومة بعبارة مرور</numerusform>
        <numerusform>%Ln ملفًا مختومًا بعبارة مرور</numerusform>
        <numerusform>%Ln ملف مختوم بعبارة مرور</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>Open them</source>
      <translation>فتحها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>Passphrase of the files</source>
      <translation>عبارة مرور الملفات</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Import %Ln ticked</source>
      <translation>
        <numerusform>استيراد المعلَّم</numerusform>
        <numerusform>استيراد المعلَّم (1)</numerusform>
        <numerusform>استيراد المعلَّمَين</numerusform>
        <numerusform>استيراد %Ln معلَّمة</numerusform>
        <numerusform>استيراد %Ln معلَّمة</numerusform>
        <numerusform>استيراد %Ln معلَّمة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Nothing is ticked.</source>
      <translation>لا شيء معلَّم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>You may import what is ticked now; the rest joins when read.</source>
      <translation>لك أن تستورد المعلَّم الآن؛ وينضم الباقي حين يُقرأ.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>لم يكن شيء هنا من قبل.</numerusform>
        <numerusform>واحد كان هنا من قبل.</numerusform>
        <numerusform>اثنان كانا هنا من قبل.</numerusform>
        <numerusform>%Ln كانت هنا من قبل.</numerusform>
        <numerusform>%Ln كانت هنا من قبل.</numerusform>
        <numerusform>%Ln كانت هنا من قبل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln could not be read.</source>
      <translation>
        <numerusform>قُرئ كل شيء.</numerusform>
        <numerusform>واحد تعذّرت قراءته.</numerusform>
        <numerusform>اثنان تعذّرت قراءتهما.</numerusform>
        <numerusform>%Ln تعذّرت قراءتها.</numerusform>
        <numerusform>%Ln تعذّرت قراءتها.</numerusform>
        <numerusform>%Ln تعذّرت قراءتها.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>What is read later joins.</source>
      <translation>ينضم ما يُقرأ لاحقًا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln ticked are not.</source>
      <translation>
        <numerusform>كل المعلَّم محفوظ.</numerusform>
        <numerusform>واحد معلَّم لم يُحفظ.</numerusform>
        <numerusform>اثنان معلَّمان لم يُحفظا.</numerusform>
        <numerusform>%Ln معلَّمة لم تُحفظ.</numerusform>
        <numerusform>%Ln معلَّمة لم تُحفظ.</numerusform>
        <numerusform>%Ln معلَّمة لم تُحفظ.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>What was read can be imported.</source>
      <translation>ما قُرئ يمكن استيراده.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Stopped.</source>
      <translation>توقف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Read.</source>
      <translation>قُرئ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Tick what you want to keep.</source>
      <translation>علّم ما تريد حفظه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Stop here</source>
      <translation>التوقف هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Being imported.</source>
      <translation>يجري استيراده.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>To the inbox</source>
      <translation>إلى الوارد</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln kept</source>
      <translation>
        <numerusform>لم يُحفظ شيء</numerusform>
        <numerusform>حُفظ واحد</numerusform>
        <numerusform>حُفظ اثنان</numerusform>
        <numerusform>حُفظت %Ln</numerusform>
        <numerusform>حُفظ %Ln</numerusform>
        <numerusform>حُفظ %Ln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Mail, chats, exports of tip lines, forms, address books, archives, and files of any kind.</source>
      <translation>بريد ودردشات وصادرات خطوط البلاغات ونماذج ودفاتر عناوين وأرشيفات وملفات من كل نوع.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>You see what is in them before anything is kept.</source>
      <translation>ترى ما فيها قبل أن يُحفظ شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Or drop files anywhere on this window.</source>
      <translation>أو أفلت ملفات في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Choose files…</source>
      <translation>اختيار ملفات…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Choose a folder…</source>
      <translation>اختيار مجلد…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>What it had kept is here; the rest is offered again.</source>
      <translation>ما حفظه موجود هنا؛ والباقي يُعرض من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>What shall be looked into?</source>
      <translation>فيمَ ننظر؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Let it go</source>
      <translation>التخلي عنه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>An import of {time} was not ended.</source>
      <translation>استيراد بدأ {time} لم يكتمل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Look again</source>
      <translation>النظر من جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>What was found</source>
      <translation>ما عُثر عليه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Found</source>
      <translation>الموجود</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Its own date</source>
      <translation>تاريخه هو</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Docs</source>
      <translation>مرفقات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>What to know</source>
      <translation>ما ينبغي معرفته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Ticked</source>
      <translation>معلَّم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is not there.</source>
      <translation>غير موجود.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is a link or a device, not a file.</source>
      <translation>هو رابط أو جهاز، لا ملف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It could not be opened: this program may not read it.</source>
      <translation>تعذّر فتحه: لا يُسمح لهذا البرنامج بقراءته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is empty.</source>
      <translation>فارغ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>No line says where a message starts: this is no mailbox.</source>
      <translation>لا سطر يبيّن أين تبدأ الرسالة: هذا ليس صندوق بريد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it is larger than {limit}.</source>
      <translation>مرفوض: أكبر من {limit}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it is nested deeper than {limit} levels.</source>
      <translation>مرفوض: متداخل أعمق من {limit} من المستويات.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it has more than {limit} header lines.</source>
      <translation>مرفوض: أسطر ترويسته أكثر من {limit}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: a header line is longer than {limit} bytes.</source>
      <translation>مرفوض: سطر في ترويسته أطول من {limit} بايت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it has more than {limit} parts.</source>
      <translation>مرفوض: أجزاؤه أكثر من {limit}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Stopped in the sandbox: it took too long.</source>
      <translation>أُوقف في البيئة المعزولة: استغرق وقتًا طويلًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Stopped in the sandbox: it wanted too much memory.</source>
      <translation>أُوقف في البيئة المعزولة: طلب ذاكرة كثيرة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>The reader died over it. Nothing else was touched.</source>
      <translation>تعطّل القارئ بسببه. لم يُمس شيء آخر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>The file stopped giving its bytes: a damaged disk or stick, or it changed meanwhile.</source>
      <translation>توقف الملف عن إعطاء بياناته: قرص أو ذاكرة تالفة، أو تغيّر أثناء ذلك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is malformed, and nothing in it could be read.</source>
      <translation>بنيته فاسدة، ولم يُقرأ منه شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is encrypted: it needs a key or a passphrase.</source>
      <translation>مشفَّر: يحتاج إلى مفتاح أو عبارة مرور.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>A link or device inside an archive: not followed.</source>
      <translation>رابط أو جهاز داخل أرشيف: لم يُتبع.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it holds more than {limit} files.</source>
      <translation>مرفوض: يحوي أكثر من ⁨{limit}⁩ ملف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it would grow out of all proportion, as bombs do.</source>
      <translation>مرفوض: سيتضخم بلا حد، كما تفعل القنابل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is packed in a way that is not read here.</source>
      <translation>مضغوط بطريقة لا تُقرأ هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Nothing is said in it: no chat, no message.</source>
      <translation>لا شيء قيل فيه: لا محادثة ولا رسالة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Sealed, and no key that is here opens it. It stays; import it again when the key came.</source>
      <translation>مختوم، ولا مفتاح هنا يفتحه. يبقى مكانه؛ استورده مرة أخرى حين يصل المفتاح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Cut or changed since it was sealed. Nothing of it is used.</source>
      <translation>قُطع أو غُيّر بعد ختمه. لا يُستعمل منه شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: nothing shows whether it was changed, or its cipher is broken. GnuPG can open it.</source>
      <translation>رُفض: لا شيء يبيّن هل غُيّر، أو شيفرته مكسورة. يستطيع GnuPG فتحه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: its key has less than 2048 bits. GnuPG can open it; have that key replaced.</source>
      <translation>رُفض: مفتاحه أقل من 2048 بت. يستطيع GnuPG فتحه؛ اطلب استبدال ذلك المفتاح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Sealed as only GnuPG does since 2.3 (OCB). Open it with gpg --decrypt and import what comes out, or ask for it sealed by gpg --rfc4880.</source>
      <translation>مختوم بطريقة لا يستعملها إلا GnuPG منذ 2.3 (OCB). افتحه بالأمر gpg --decrypt واستورد الناتج، أو اطلب ختمه بالأمر gpg --rfc4880.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>OpenPGP, and too large for this system, whose kernel lacks Landlock. Open it with gpg --decrypt, or here on Linux 5.13 or newer.</source>
      <translation>OpenPGP، وأكبر مما يتحمله هذا النظام الذي تخلو نواته من Landlock. افتحه بالأمر gpg --decrypt، أو هنا على Linux 5.13 أو أحدث.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Opening it would take more work or memory than is allowed: refused.</source>
      <translation>يحتاج فتحه إلى عمل أو ذاكرة أكثر من المسموح: مرفوض.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Its key is here, and locked: import the key anew with its passphrase.</source>
      <translation>مفتاحه هنا لكنه مقفل: استورد المفتاح من جديد مع عبارة مروره.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It could not be read.</source>
      <translation>تعذّرت قراءته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>a passphrase</source>
      <translation>عبارة مرور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>a hidden key</source>
      <translation>مفتاح مخفي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Loose file</source>
      <translation>ملف مفرد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>ticked</source>
      <translation>معلَّم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>not ticked</source>
      <translation>غير معلَّم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>no date</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>{why} Sealed to: {keys}.</source>
      <translation>⁨{why}⁩ مختوم لـ: ⁨{keys}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Here already: the same bytes</source>
      <translation>هنا من قبل: البيانات نفسها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Kept</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Reading {n} of {all}</source>
      <translation>قراءة {n} من {all}</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>about %Ln s left</source>
      <translation>
        <numerusform>بقي نحو %Ln ث</numerusform>
        <numerusform>بقي نحو %Ln ث</numerusform>
        <numerusform>بقي نحو %Ln ث</numerusform>
        <numerusform>بقي نحو %Ln ث</numerusform>
        <numerusform>بقي نحو %Ln ث</numerusform>
        <numerusform>بقي نحو %Ln ث</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>about %Ln min left</source>
      <translation>
        <numerusform>بقي نحو %Ln د</numerusform>
        <numerusform>بقي نحو %Ln د</numerusform>
        <numerusform>بقي نحو %Ln د</numerusform>
        <numerusform>بقي نحو %Ln د</numerusform>
        <numerusform>بقي نحو %Ln د</numerusform>
        <numerusform>بقي نحو %Ln د</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>{size}/s</source>
      <comment>bytes in a second</comment>
      <translation>{size}/ث</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/told.py" />
      <source>%Ln items found so far</source>
      <translation>
        <numerusform>لم يُعثر على شيء بعد</numerusform>
        <numerusform>عُثر على عنصر واحد حتى الآن</numerusform>
        <numerusform>عُثر على عنصرين حتى الآن</numerusform>
        <numerusform>عُثر على %Ln عناصر حتى الآن</numerusform>
        <numerusform>عُثر على %Ln عنصرًا حتى الآن</numerusform>
        <numerusform>عُثر على %Ln عنصر حتى الآن</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>{what} ({keys})</source>
      <translation>‏⁨{what}⁩ (⁨{keys}⁩)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next row</source>
      <translation>الصف التالي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>The arrows do the same</source>
      <translation>الأسهم تفعل الشيء نفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous row</source>
      <translation>الصف السابق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick, and on to the next row</source>
      <translation>التعليم ثم الصف التالي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick, and back to the previous row</source>
      <translation>التعليم ثم الصف السابق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick or untick</source>
      <translation>التعليم أو إزالته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all</source>
      <translation>تعليم الكل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all from the last tick to here</source>
      <translation>تأشير الكل من آخر تأشير إلى هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick the others instead</source>
      <translation>تأشير البقية بدلًا منها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all that say nearly the same</source>
      <translation>تأشير كل ما يقول الشيء نفسه تقريبًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all of the same sender</source>
      <translation>تأشير كل ما جاء من المرسل نفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all that brought the same document</source>
      <translation>تعليم كل ما أتى بالمستند نفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>One row for what says nearly the same</source>
      <translation>سطر واحد لما يقول الشيء نفسه تقريبًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Open or close the group</source>
      <translation>فتح المجموعة أو طيّها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Filters, and your own</source>
      <translation>المرشحات، ومرشحاتك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Back, close</source>
      <translation>رجوع، إغلاق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Search this page</source>
      <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next hit</source>
      <translation>النتيجة التالية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous hit</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next page</source>
      <translation>الصفحة التالية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous page</source>
      <translation>الصفحة السابقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>The main action here</source>
      <translation>الإجراء الرئيسي هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Larger, in the safe view</source>
      <translation>أكبر، في العرض الآمن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Smaller, in the safe view</source>
      <translation>أصغر، في العرض الآمن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Its own size, in the safe view</source>
      <translation>بحجمه الأصلي، في العرض الآمن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Fit the width, then the page</source>
      <translation>ملاءمة العرض، ثم الصفحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Turn the page by a quarter</source>
      <translation>تدوير الصفحة ربع دورة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Go to a page by its number</source>
      <translation>الذهاب إلى صفحة برقمها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Make a copy that may leave</source>
      <translation>صنع نسخة يجوز أن تخرج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Let it out, on record first</source>
      <translation>إخراجه، مسجَّلًا أولًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Copy what is selected</source>
      <translation>نسخ المحدد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>On record, and cleared after a while</source>
      <translation>يُسجَّل، ويُمحى بعد حين</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Copy it for somebody else</source>
      <translation>انسخه لشخص آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the first state of triage</source>
      <translation>النقل إلى حالة الفرز الأولى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the second state of triage</source>
      <translation>النقل إلى حالة الفرز الثانية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the third state of triage</source>
      <translation>النقل إلى حالة الفرز الثالثة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the fourth state of triage</source>
      <translation>النقل إلى حالة الفرز الرابعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the fifth state of triage</source>
      <translation>النقل إلى حالة الفرز الخامسة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the sixth state of triage</source>
      <translation>النقل إلى حالة الفرز السادسة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the seventh state of triage</source>
      <translation>النقل إلى حالة الفرز السابعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the eighth state of triage</source>
      <translation>النقل إلى حالة الفرز الثامنة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the ninth state of triage</source>
      <translation>النقل إلى حالة الفرز التاسعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>File into a story</source>
      <translation>الحفظ في قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Assign</source>
      <translation>إسناد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Enter takes you</source>
      <translation>مفتاح الإدخال يختارك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Due date</source>
      <translation>الموعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Enter takes tomorrow</source>
      <translation>مفتاح الإدخال يختار الغد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Who can see this</source>
      <translation>من يرى هذا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Documents</source>
      <translation>المستندات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Look at it in the safe view</source>
      <translation>النظر إليه في العرض الآمن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Terms of a statement</source>
      <translation>شروط إفادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Ask to reveal an identity</source>
      <translation>طلب كشف هوية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Stories</source>
      <translation>القصص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>A list to choose from</source>
      <translation>قائمة للاختيار</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>To the same row</source>
      <translation>إلى الصف نفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next region</source>
      <translation>المنطقة التالية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous region</source>
      <translation>المنطقة السابقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Do anything by name</source>
      <translation>فعل أي شيء باسمه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Search all you may read</source>
      <translation>البحث في كل ما يجوز لك قراءته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>What is running, and cancel</source>
      <translation>ما يجري الآن، وإلغاؤه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>These keys</source>
      <translation>هذه المفاتيح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Lock</source>
      <translation>قفل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Ends the process: nothing stays in memory</source>
      <translation>ينهي العملية: لا يبقى شيء في الذاكرة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Nothing is agreed yet.</source>
      <translation>لم يُتفق على شيء بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>called or wrote; not known yet</source>
      <translation>اتصل أو كتب؛ غير معروف بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Checking</source>
      <translation>قيد التحقق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Verified</source>
      <translation>مؤكَّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Inconclusive</source>
      <translation>غير محسوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>False</source>
      <translation>غير صحيح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Duplicate</source>
      <translation>مكرر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Not for us</source>
      <translation>لا يخصّنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Spam</source>
      <translation>مزعج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Working</source>
      <translation>قيد العمل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>by voice</source>
      <translation>شفهيًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>in person</source>
      <translation>وجهًا لوجه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>by letter</source>
      <translation>برسالة ورقية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>by chat</source>
      <translation>بالدردشة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>By voice</source>
      <translation>شفهيًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>By letter</source>
      <translation>برسالة ورقية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>By chat</source>
      <translation>بالدردشة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Signal</source>
      <translation>سيغنال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Phone</source>
      <translation>الهاتف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>E-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Address</source>
      <translation>العنوان البريدي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Another way</source>
      <translation>وسيلة أخرى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Reporter</source>
      <translation>صحفي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Editor</source>
      <translation>محرر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Security editor</source>
      <translation>محرر الأمن</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln trackers were not loaded</source>
      <translation>
        <numerusform>لم يُحمَّل أي متتبّع</numerusform>
        <numerusform>متتبّع واحد لم يُحمَّل</numerusform>
        <numerusform>متتبّعان لم يُحمَّلا</numerusform>
        <numerusform>%Ln متتبّعات لم تُحمَّل</numerusform>
        <numerusform>%Ln متتبّعًا لم يُحمَّل</numerusform>
        <numerusform>%Ln متتبّع لم يُحمَّل</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Cut out: the sender would have been told that this was read. The sealed original keeps all.</source>
      <translation>اقتُطع: كان سيُخبر المرسل بأن هذا قُرئ. الأصل المختوم يحتفظ بكل شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln remote pictures were not loaded</source>
      <translation>
        <numerusform>لا صور بعيدة</numerusform>
        <numerusform>صورة بعيدة واحدة لم تُحمَّل</numerusform>
        <numerusform>صورتان بعيدتان لم تُحمَّلا</numerusform>
        <numerusform>%Ln صور بعيدة لم تُحمَّل</numerusform>
        <numerusform>%Ln صورة بعيدة لم تُحمَّل</numerusform>
        <numerusform>%Ln صورة بعيدة لم تُحمَّل</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Cut out. The sealed original keeps all.</source>
      <translation>اقتُطع. الأصل المختوم يحتفظ بكل شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln links carry a tracking mark</source>
      <translation>
        <numerusform>لا روابط تتبّع</numerusform>
        <numerusform>رابط واحد يحمل علامة تتبّع</numerusform>
        <numerusform>رابطان يحملان علامة تتبّع</numerusform>
        <numerusform>%Ln روابط تحمل علامة تتبّع</numerusform>
        <numerusform>%Ln رابطًا يحمل علامة تتبّع</numerusform>
        <numerusform>%Ln رابط يحمل علامة تتبّع</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Shown as text.</source>
      <translation>يُعرض نصًّا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln hidden texts made visible</source>
      <translation>
        <numerusform>لا نصوص مخفية</numerusform>
        <numerusform>أُظهر نص مخفي واحد</numerusform>
        <numerusform>أُظهر نصّان مخفيان</numerusform>
        <numerusform>أُظهرت %Ln نصوص مخفية</numerusform>
        <numerusform>أُظهر %Ln نصًّا مخفيًا</numerusform>
        <numerusform>أُظهر %Ln نص مخفي</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It was not meant to be seen.</source>
      <translation>لم يُرد لأحد أن يراه.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln forms were cut out</source>
      <translation>
        <numerusform>لا نماذج</numerusform>
        <numerusform>اقتُطع نموذج واحد</numerusform>
        <numerusform>اقتُطع نموذجان</numerusform>
        <numerusform>اقتُطعت %Ln نماذج</numerusform>
        <numerusform>اقتُطع %Ln نموذجًا</numerusform>
        <numerusform>اقتُطع %Ln نموذج</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The sealed original keeps all.</source>
      <translation>الأصل المختوم يحتفظ بكل شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln scripts were cut out</source>
      <translation>
        <numerusform>لا نصوص برمجية</numerusform>
        <numerusform>اقتُطع نص برمجي واحد</numerusform>
        <numerusform>اقتُطع نصّان برمجيان</numerusform>
        <numerusform>اقتُطعت %Ln نصوص برمجية</numerusform>
        <numerusform>اقتُطع %Ln نصًّا برمجيًا</numerusform>
        <numerusform>اقتُطع %Ln نص برمجي</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Nothing of it ever ran. The sealed original keeps all.</source>
      <translation>لم يعمل منه شيء قط. الأصل المختوم يحتفظ بكل شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln names with hidden characters</source>
      <translation>
        <numerusform>لا أسماء بمحارف مخفية</numerusform>
        <numerusform>اسم واحد بمحارف مخفية</numerusform>
        <numerusform>اسمان بمحارف مخفية</numerusform>
        <numerusform>%Ln أسماء بمحارف مخفية</numerusform>
        <numerusform>%Ln اسمًا بمحارف مخفية</numerusform>
        <numerusform>%Ln اسم بمحارف مخفية</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The hidden characters are shown by name.</source>
      <translation>الأحرف المخفية معروضة بأسمائها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln hidden characters made visible</source>
      <translation>
        <numerusform>لا محارف مخفية</numerusform>
        <numerusform>أُظهر محرف مخفي واحد</numerusform>
        <numerusform>أُظهر محرفان مخفيان</numerusform>
        <numerusform>أُظهرت %Ln محارف مخفية</numerusform>
        <numerusform>أُظهر %Ln محرفًا مخفيًا</numerusform>
        <numerusform>أُظهر %Ln محرف مخفي</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Date missing</source>
      <translation>التاريخ ناقص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The message itself has no date.</source>
      <translation>الرسالة نفسها بلا تاريخ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Date without a zone</source>
      <translation>تاريخ بلا منطقة زمنية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Taken as UTC.</source>
      <translation>اعتُبر بالتوقيت العالمي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>No sender is named</source>
      <translation>لا مرسل مذكورًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Letters guessed</source>
      <translation>الحروف مخمَّنة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The encoding was not named, or named wrongly.</source>
      <translation>لم يُذكر الترميز، أو ذُكر خطأ.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln parts are damaged</source>
      <translation>
        <numerusform>لا أجزاء تالفة</numerusform>
        <numerusform>جزء واحد تالف</numerusform>
        <numerusform>جزآن تالفان</numerusform>
        <numerusform>%Ln أجزاء تالفة</numerusform>
        <numerusform>%Ln جزءًا تالفًا</numerusform>
        <numerusform>%Ln جزء تالف</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>What could be read was read.</source>
      <translation>قُرئ ما أمكن قراءته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Still encrypted</source>
      <translation>ما زال مشفَّرًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Only its envelope could be read.</source>
      <translation>لم يُقرأ سوى غلافه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Text cut</source>
      <translation>النص مقصوص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It was longer than is shown. The sealed original has it whole.</source>
      <translation>كان أطول مما يُعرض. الأصل المختوم يحويه كاملًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>One piece of several</source>
      <translation>قطعة من عدة قطع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The message was sent in parts.</source>
      <translation>أُرسلت الرسالة على أجزاء.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln links lead elsewhere than they say</source>
      <translation>
        <numerusform>لا روابط مضلِّلة</numerusform>
        <numerusform>رابط واحد يقود إلى غير ما يقول</numerusform>
        <numerusform>رابطان يقودان إلى غير ما يقولان</numerusform>
        <numerusform>%Ln روابط تقود إلى غير ما تقول</numerusform>
        <numerusform>%Ln رابطًا يقود إلى غير ما يقول</numerusform>
        <numerusform>%Ln رابط يقود إلى غير ما يقول</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln programs, whatever their names say</source>
      <translation>
        <numerusform>لا برامج</numerusform>
        <numerusform>برنامج واحد، مهما قال اسمه</numerusform>
        <numerusform>برنامجان، مهما قال اسماهما</numerusform>
        <numerusform>%Ln برامج، مهما قالت أسماؤها</numerusform>
        <numerusform>%Ln برنامجًا، مهما قالت أسماؤها</numerusform>
        <numerusform>%Ln برنامج، مهما قالت أسماؤها</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>They were never started, and are told by their bytes.</source>
      <translation>لم تُشغَّل قط، وتُعرف من بايتاتها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln packed files were kept unopened</source>
      <translation>
        <numerusform>لم يُحفظ ملف مضغوط مغلقًا</numerusform>
        <numerusform>حُفظ ملف مضغوط واحد مغلقًا</numerusform>
        <numerusform>حُفظ ملفان مضغوطان مغلقين</numerusform>
        <numerusform>حُفظت %Ln ملفات مضغوطة مغلقة</numerusform>
        <numerusform>حُفظ %Ln ملفًا مضغوطًا مغلقًا</numerusform>
        <numerusform>حُفظ %Ln ملف مضغوط مغلقًا</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>According to the export</source>
      <translation>بحسب التصدير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Who wrote and when is what the exporting program says, and a message could imitate it.</source>
      <translation>من كتب ومتى هو ما يقوله برنامج التصدير، وقد تقلّده رسالة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Day or month first is not known</source>
      <translation>لا يُعرف أاليوم أولًا أم الشهر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Nothing in it decides, so no times are given.</source>
      <translation>لا شيء فيه يحسم ذلك، فلا تُذكر أوقات.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Without what disappears</source>
      <translation>بلا ما يختفي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The exporting program leaves out what disappears and what may be seen only once.</source>
      <translation>برنامج التصدير يُسقط ما يختفي وما لا يُرى إلا مرة.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files are named and not in the export</source>
      <translation>
        <numerusform>لا ملفات مذكورة غير موجودة في التصدير</numerusform>
        <numerusform>ملف واحد مذكور وليس في التصدير</numerusform>
        <numerusform>ملفان مذكوران وليسا في التصدير</numerusform>
        <numerusform>%Ln ملفات مذكورة وليست في التصدير</numerusform>
        <numerusform>%Ln ملفًا مذكورًا وليست في التصدير</numerusform>
        <numerusform>%Ln ملف مذكور وليست في التصدير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files are in the export and no message names them</source>
      <translation>
        <numerusform>لا ملفات في التصدير بلا رسالة تذكرها</numerusform>
        <numerusform>ملف واحد في التصدير ولا رسالة تذكره</numerusform>
        <numerusform>ملفان في التصدير ولا رسالة تذكرهما</numerusform>
        <numerusform>%Ln ملفات في التصدير ولا رسالة تذكرها</numerusform>
        <numerusform>%Ln ملفًا في التصدير ولا رسالة تذكرها</numerusform>
        <numerusform>%Ln ملف في التصدير ولا رسالة تذكرها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files are not what the export says of them</source>
      <translation>
        <numerusform>لا ملفات تخالف ما يقوله التصدير</numerusform>
        <numerusform>ملف واحد ليس كما يقول التصدير</numerusform>
        <numerusform>ملفان ليسا كما يقول التصدير</numerusform>
        <numerusform>%Ln ملفات ليست كما يقول التصدير</numerusform>
        <numerusform>%Ln ملفًا ليست كما يقول التصدير</numerusform>
        <numerusform>%Ln ملف ليست كما يقول التصدير</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Secrets were left out</source>
      <translation>أُسقطت أسرار</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Live keys, passwords or addresses stand in the file that came. Remove it when this is kept.</source>
      <translation>في الملف الذي ورد مفاتيح أو كلمات مرور أو عناوين صالحة. أزله بعد حفظ هذا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln uploads were broken off</source>
      <translation>
        <numerusform>لم ينقطع أي رفع</numerusform>
        <numerusform>انقطع رفع واحد</numerusform>
        <numerusform>انقطع رفعان</numerusform>
        <numerusform>انقطعت %Ln عمليات رفع</numerusform>
        <numerusform>انقطعت %Ln عملية رفع</numerusform>
        <numerusform>انقطعت %Ln عملية رفع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files lie elsewhere and were not fetched</source>
      <translation>
        <numerusform>لا ملفات في مكان آخر</numerusform>
        <numerusform>ملف واحد في مكان آخر ولم يُجلب</numerusform>
        <numerusform>ملفان في مكان آخر ولم يُجلبا</numerusform>
        <numerusform>%Ln ملفات في مكان آخر ولم تُجلب</numerusform>
        <numerusform>%Ln ملفًا في مكان آخر ولم تُجلب</numerusform>
        <numerusform>%Ln ملف في مكان آخر ولم تُجلب</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Opened here</source>
      <translation>فُتح هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It came sealed. What came is kept beside what was in it.</source>
      <translation>وصل مختومًا. يُحفظ ما وصل بجانب ما كان فيه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Signed, and the signature fits the key</source>
      <translation>موقَّع، والتوقيع يطابق المفتاح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It says which key signed this, and not who held the key, nor that it is true.</source>
      <translation>يقول أي مفتاح وقّع هذا، ولا يقول من كان يحمل المفتاح، ولا أن الكلام صحيح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The signature does not hold for the key that it names</source>
      <translation>التوقيع لا يطابق المفتاح الذي يذكره</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It was changed on the way, somebody else signed it, or it is made in a way that is accepted no more.</source>
      <translation>غُيّر في الطريق، أو وقّعه شخص آخر، أو وُقّع بطريقة لم تعد مقبولة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Names a key as its signer, and nobody checked</source>
      <translation>يذكر مفتاحًا وقّعه، ولم يتحقق أحد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Anybody can write such a name. Its public key is not here, or the signature lies in packed data.</source>
      <translation>يستطيع أي أحد كتابة اسم كهذا. مفتاحه العام ليس هنا، أو التوقيع داخل بيانات مضغوطة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Sealed or signed as S/MIME</source>
      <translation>مختوم أو موقَّع بصيغة S/MIME</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Tipdesk does not open this form. Open it with the mail program that has the key.</source>
      <translation>لا يفتح Tipdesk هذه الصيغة. افتحه ببرنامج البريد الذي لديه المفتاح.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln columns were taken by their words or place</source>
      <translation>
        <numerusform>لم يُحدَّد أي عمود بكلماته أو موضعه</numerusform>
        <numerusform>حُدّد عمود واحد بكلماته أو موضعه</numerusform>
        <numerusform>حُدّد عمودان بكلماتهما أو موضعهما</numerusform>
        <numerusform>حُدّدت %Ln أعمدة بكلماتها أو موضعها</numerusform>
        <numerusform>حُدّد %Ln عمودًا بكلماتها أو موضعها</numerusform>
        <numerusform>حُدّد %Ln عمود بكلماتها أو موضعها</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>{fact}: {names}</source>
      <translation>{fact}: ⁨{names}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>{fact}.</source>
      <comment>a fact, before the sentence about it</comment>
      <translation>{fact}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/page.py" />
      <source>Here</source>
      <translation>هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/over_desk.py" />
      <source>tip</source>
      <translation>بلاغ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/over_desk.py" />
      <source>source</source>
      <translation>مصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Finds only what you may read. What you type is not kept, and identities are not searched.</source>
      <translation>لا يجد إلا ما يجوز لك قراءته. ما تكتبه لا يُحفظ، والهويات لا يُبحث فيها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>What do you want to do or open?</source>
      <translation>ماذا تريد أن تفعل أو تفتح؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Do</source>
      <translation>افعل</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Command palette, %Ln results</source>
      <translation>
        <numerusform>لوحة الأوامر، لا نتائج</numerusform>
        <numerusform>لوحة الأوامر، نتيجة واحدة</numerusform>
        <numerusform>لوحة الأوامر، نتيجتان</numerusform>
        <numerusform>لوحة الأوامر، %Ln نتائج</numerusform>
        <numerusform>لوحة الأوامر، %Ln نتيجة</numerusform>
        <numerusform>لوحة الأوامر، %Ln نتيجة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Searching…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Nothing that you may read matches.</source>
      <translation>لا شيء مما يجوز لك قراءته يطابق.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Write no names here: the reason stands in the access log, which is never purged.</source>
      <translation>لا تكتب أسماء هنا: السبب في سجل الوصول، الذي لا يُتلف أبدًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>The root decides roles, policy and holders, by signatures of several. Choose people of different lives.</source>
      <translation>يقرر الجذر الأدوار والقواعد والحائزين، بتواقيع عدة أشخاص. اختر أشخاصًا مختلفي الحياة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Editors and security editors can hold it. A reporter becomes one of them first.</source>
      <translation>يستطيع المحررون ومحررو الأمن حيازته. والصحفي يصبح واحدًا منهم أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Decide</source>
      <translation>قرار</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Suspend</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Who holds the root</source>
      <translation>من يحوز الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>How many must sign</source>
      <translation>كم يجب أن يوقّعوا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>More than half of the holders must sign, and no more than there are.</source>
      <translation>يجب أن يوقّع أكثر من نصف الحائزين، ولا أكثر من عددهم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>That is their role already.</source>
      <translation>هذا دوره بالفعل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>laptop lost on the train</source>
      <translation>ضاع الحاسوب في القطار</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>A reason of at least %Ln letters is needed.</source>
      <translation>
        <numerusform>يلزم سبب.</numerusform>
        <numerusform>يلزم سبب من حرف واحد على الأقل.</numerusform>
        <numerusform>يلزم سبب من حرفين على الأقل.</numerusform>
        <numerusform>يلزم سبب من %Ln أحرف على الأقل.</numerusform>
        <numerusform>يلزم سبب من %Ln حرفًا على الأقل.</numerusform>
        <numerusform>يلزم سبب من %Ln حرف على الأقل.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Nobody is chosen.</source>
      <translation>لم يُختر أحد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Role of {name}</source>
      <translation>دور ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Suspend {name}</source>
      <translation>إيقاف ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Somebody must hold the root.</source>
      <translation>لا بد أن يحوز أحد الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Call them, by a number that you know. They read out eight words from their screen; type what you hear.</source>
      <translation>اتصل بهم على رقم تعرفه. يقرؤون ثماني كلمات من شاشتهم؛ اكتب ما تسمع.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>They type them when the roster's packet has come, and so know that it is this desk's.</source>
      <translation>يكتبونها حين تصل حزمة سجل الأعضاء، فيعرفون أنها من هذا المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Then send them the roster: it waits on the page Exchange.</source>
      <translation>ثم أرسل إليهم سجل الأعضاء: ينتظر في صفحة «التبادل».</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Let somebody join</source>
      <translation>السماح لأحد بالانضمام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Let them join</source>
      <translation>السماح بالانضمام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>The file of whoever joins</source>
      <translation>ملف من ينضم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Name at the desk</source>
      <translation>الاسم في المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>It waits for the others who hold the root.</source>
      <translation>ينتظر بقية حائزي الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>New keys for {name}</source>
      <translation>مفاتيح جديدة لـ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>{name} is of the desk.</source>
      <translation>⁨{name}⁩ من المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Last heard of</source>
      <translation>آخر خبر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>People of the desk</source>
      <translation>أشخاص المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Change the role…</source>
      <translation>تغيير الدور…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Suspend…</source>
      <translation>إيقاف…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Lift the suspension…</source>
      <translation>رفع الإيقاف…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>New keys…</source>
      <translation>مفاتيح جديدة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Remove for good…</source>
      <translation>إزالة نهائية…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Let join by</source>
      <translation>سمح بانضمامه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Still keeps: {sources}. Another keeper of each seals it anew, from the source's page.</source>
      <translation>ما زال مؤتمَنًا على: ⁨{sources}⁩. يختم كلًّا منها من جديد مؤتمَن آخر، من صفحة المصدر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>laptops not known: their access log is not here</source>
      <translation>الحواسيب غير معروفة: سجل الوصول ليس هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>no laptop named yet in their access log</source>
      <translation>لم يُذكر حاسوب في سجل الوصول بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>{name}, last on {day}</source>
      <translation>⁨{name}⁩، آخر مرة في ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>At the desk</source>
      <translation>في المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>holds the root</source>
      <translation>يحوز الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>uses this laptop</source>
      <translation>يستعمل هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>laptops: {laptops}</source>
      <translation>الحواسيب: ⁨{laptops}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>here</source>
      <translation>هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>let join by {name}, {day}</source>
      <translation>سمح بانضمامه ⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>founded the desk, {day}</source>
      <translation>أنشأ المكتب، ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>follows {name}</source>
      <translation>يتبع ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_desk.py" />
      <source>Nobody suspends themselves.</source>
      <translation>لا يوقف أحد نفسه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_desk.py" />
      <source>Nobody removes themselves.</source>
      <translation>لا أحد يزيل نفسه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>It waits to be laid before the root.</source>
      <translation>ينتظر أن يُعرض على الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>It waits for signatures of the root.</source>
      <translation>ينتظر توقيعات الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>Enough holders of the root have signed.</source>
      <translation>وقّع عدد كافٍ من حائزي الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>Its time has passed.</source>
      <translation>انقضى وقته.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>{codename} is here again, with %Ln changes.</source>
      <translation>
        <numerusform>عادت ⁨{codename}⁩ إلى هنا، بلا تغييرات.</numerusform>
        <numerusform>عادت ⁨{codename}⁩ إلى هنا، مع تغيير واحد.</numerusform>
        <numerusform>عادت ⁨{codename}⁩ إلى هنا، مع تغييرين.</numerusform>
        <numerusform>عادت ⁨{codename}⁩ إلى هنا، مع %Ln تغييرات.</numerusform>
        <numerusform>عادت ⁨{codename}⁩ إلى هنا، مع %Ln تغييرًا.</numerusform>
        <numerusform>عادت ⁨{codename}⁩ إلى هنا، مع %Ln تغيير.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>What {name} was given at the desk before ends.</source>
      <translation>ينتهي ما مُنحه ⁨{name}⁩ في المكتب سابقًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>{name} becomes lead of {codename}.</source>
      <translation>يصبح ⁨{name}⁩ مسؤول ⁨{codename}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>{codename} is opened once, from its recovery copies, for {name}: your share goes along.</source>
      <translation>تُفتح ⁨{codename}⁩ مرة واحدة، من نسخ استعادتها، لـ⁨{name}⁩: حصتك ترافقها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>A copy is missing: what it held is not here.</source>
      <translation>نسخة ناقصة: ما كان فيها ليس هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>{name} becomes: {role}.</source>
      <translation>يصبح ⁨{name}⁩: ⁨{role}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>The root is held by {names}; {k} of them sign.</source>
      <translation>يحوز الجذر ⁨{names}⁩؛ ويوقّع ⁨{k}⁩ منهم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>Changes of policy: {what}.</source>
      <translation>تغييرات القواعد: ⁨{what}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The root has other holders from now on.</source>
      <translation>للجذر حائزون آخرون من الآن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The story has a lead again. Its people are told.</source>
      <translation>للقصة مسؤول من جديد. ويُخبَر أهلها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Asked. Send your access log to a security editor now.</source>
      <translation>تم الطلب. أرسل الآن سجل وصولك إلى محرر الأمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>It holds from now on, and is on record.</source>
      <translation>يسري من الآن، وهو مسجَّل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>You signed. It waits for the others who hold the root.</source>
      <translation>وقّعتَ. ينتظر بقية حائزي الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Let somebody join…</source>
      <translation>السماح لأحد بالانضمام…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The desk's words…</source>
      <translation>كلمات المكتب…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The desk's root</source>
      <translation>جذر المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Remove for good</source>
      <translation>إزالة نهائية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Lift it</source>
      <translation>رفعه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Where the recovery copies lie</source>
      <translation>مكان نسخ الاستعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>It is listed no more; what holds is as it was.</source>
      <translation>لم يعد مدرجًا؛ وما يسري باقٍ كما كان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The role of {name} is changed.</source>
      <translation>تغيّر دور ⁨{name}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>{name} is suspended. Send everybody the roster now.</source>
      <translation>أُوقف ⁨{name}⁩. أرسل سجل الأعضاء إلى الجميع الآن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Remove {name} from the desk</source>
      <translation>إزالة ⁨{name}⁩ من المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>{name} is of the desk no more. Send everybody the roster now.</source>
      <translation>لم يعد ⁨{name}⁩ من المكتب. أرسل الآن سجل أعضاء المكتب إلى الجميع.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Lift the suspension of {name}</source>
      <translation>رفع إيقاف ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The suspension of {name} is lifted.</source>
      <translation>رُفع إيقاف ⁨{name}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>A lead for {codename}</source>
      <translation>مسؤول لـ⁨{codename}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>whoever joins</source>
      <translation>من ينضم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>{name} asks to lead {codename}, {day}.</source>
      <translation>يطلب ⁨{name}⁩ تولّي ⁨{codename}⁩، ⁨{day}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>For a story that nobody here leads any more, and whose file you do not have.</source>
      <translation>لقصة لم يعد أحد هنا يتولّاها، وليس لديك ملفها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Why? Write no names here: this line is never deleted, and others read it.</source>
      <translation>لماذا؟ لا تكتب أسماء هنا: هذا السطر لا يُحذف أبدًا، ويقرؤه آخرون.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Ask to lead a story without leads…</source>
      <translation>طلب تولّي قصة بلا مسؤول…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Ask to lead a story</source>
      <translation>طلب تولّي قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Record and ask</source>
      <translation>تسجيل وطلب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Codename</source>
      <translation>الاسم الرمزي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>The codename is missing.</source>
      <translation>الاسم الرمزي ناقص.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Stories asked for</source>
      <translation>القصص المطلوبة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Lay it before the root</source>
      <translation>عرضه على الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Open it from its copies…</source>
      <translation>فتحها من نسخها…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>two plain words</source>
      <translation>كلمتان بسيطتان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Its codename, never its title: the security editor reads it</source>
      <translation>اسمها الرمزي، لا عنوانها أبدًا: محرر الأمن يقرؤه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>It stands in your access log. A security editor lays it before the root; when enough holders have signed, you open the story once, from its recovery copies.</source>
      <translation>يُدوَّن في سجل وصولك. يعرضه محرر الأمن على الجذر؛ وحين يوقّع عدد كافٍ من الحائزين تفتح القصة مرة واحدة، من نسخ استعادتها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Change the holders…</source>
      <translation>تغيير الحائزين…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>The root's holders together can name one; it is on record, and its people are told.</source>
      <translation>يستطيع حائزو الجذر معًا تعيين واحد؛ ويُسجَّل ذلك ويُخبَر أهلها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>{what} Something else was decided since: propose it anew.</source>
      <translation>⁨{what}⁩ قُرر شيء آخر منذئذ: اقترحه من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>{what} Signed by {n} of {k}.</source>
      <translation>⁨{what}⁩ وقّعه ⁨{n}⁩ من ⁨{k}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Name a lead…</source>
      <translation>تعيين مسؤول…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>{k} of {n} sign</source>
      <translation>يوقّع ⁨{k}⁩ من ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Waiting for signatures</source>
      <translation>ينتظر التواقيع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Nothing waits. What the root is to decide is proposed here and in the settings.</source>
      <translation>لا شيء ينتظر. ما على الجذر أن يقرره يُقترح هنا وفي الإعدادات.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Stories without a lead</source>
      <translation>قصص بلا مسؤول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Proposed by {name}, {day}.</source>
      <translation>اقترحه ⁨{name}⁩، {day}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Sign</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Roles, policy, holders, and a new lead for a story without one. It opens no story.</source>
      <translation>الأدوار والقواعد والحائزون، ومسؤول جديد لقصة بلا مسؤول. ولا يفتح أي قصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>It holds here at once, and elsewhere when the roster's packet arrives. They keep what they have already read. No story is opened by this, and a mistake can be lifted.</source>
      <translation>يسري هنا فورًا، وفي غيره حين تصل حزمة سجل الأعضاء. يحتفظ بما قرأه. لا تُفتح بهذا أي قصة، والخطأ يمكن رفعه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>What they wrote until now counts, and what they have read they keep. Who comes back comes with new keys.</source>
      <translation>ما كتبه حتى الآن معتدّ به، وما قرأه يبقى عنده. ومن يعود يعود بمفاتيح جديدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Leads' programs end what they could open; sources that they keep want to be sealed anew to others.</source>
      <translation>تنهي برامج المسؤولين ما كان يستطيع فتحه؛ والمصادر التي هو مؤتمَن عليها تحتاج إلى ختم جديد لآخرين.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Where a lead has ended an access meanwhile, that lead lets them in again.</source>
      <translation>حيث أنهى مسؤول وصولًا في هذه الأثناء، يُدخله من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>They open nothing by themselves: leads let them in again, keepers seal to them again. The old keys end.</source>
      <translation>لا تفتح شيئًا بنفسها: يُدخله المسؤولون من جديد ويختم له المؤتمَنون. والمفاتيح القديمة تنتهي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>waits for the root</source>
      <translation>ينتظر الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>left</source>
      <comment>a person</comment>
      <translation>غادر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Works on tips and on the stories that leads open to them.</source>
      <translation>يعمل على البلاغات وعلى القصص التي يفتحها له المسؤولون.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>As a reporter; lets reporters join and proposes policy.</source>
      <translation>كالصحفي؛ ويسمح بانضمام الصحفيين ويقترح القواعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Reads every access log and suspends people; opens no story, no tip and no identity.</source>
      <translation>يقرأ كل سجلات الوصول ويوقف الأشخاص؛ ولا يفتح قصة ولا بلاغًا ولا هوية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Name three, so that two must agree: one who is ill, bribed or gone then stops nothing.</source>
      <translation>سمِّ ثلاثة، فيجب أن يتفق اثنان: فلا يوقف شيئًا من مرض أو ارتشى أو غاب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>{k} of these {n} must sign what the desk decides.</source>
      <translation>يجب أن يوقّع ⁨{k}⁩ من هؤلاء الـ⁨{n}⁩ ما يقرره المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Name two more holders: then two of three must sign.</source>
      <translation>سمِّ حائزَين آخرين: عندئذ يجب أن يوقّع اثنان من ثلاثة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Only two people rule this desk.</source>
      <translation>لا يحكم هذا المكتب إلا شخصان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>With a third, one may be missing and nothing stands still.</source>
      <translation>بثالث قد يغيب واحد ولا يتوقف شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>From now on nothing is sealed to {name}, and what they write is set aside.</source>
      <translation>من الآن لا يُختم شيء لـ⁨{name}⁩، وما يكتبه يوضع جانبًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>From then on nothing is sealed to {name}, for good.</source>
      <translation>من ذلك الحين لا يُختم شيء لـ⁨{name}⁩، نهائيًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>It was a mistake: all that {name} wrote counts again.</source>
      <translation>كان خطأ: كل ما كتبه ⁨{name}⁩ يُحتسب من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>The roster will say that the new keys follow {name}.</source>
      <translation>سيقول سجل الأعضاء إن المفاتيح الجديدة تتبع ⁨{name}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>With two, either one can stop everything: three are better.</source>
      <translation>باثنين يستطيع كل منهما إيقاف كل شيء: ثلاثة أفضل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Leads end what {name} can open so far.</source>
      <translation>ينهي المسؤولون ما يستطيع ⁨{name}⁩ فتحه حتى الآن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>{name} alone would rule this desk.</source>
      <translation>سيحكم ⁨{name}⁩ هذا المكتب وحده.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>allowed</source>
      <translation>مسموح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not the role at the desk</source>
      <translation>ليس دوره في المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not in the story</source>
      <translation>ليس في القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not the role in the story</source>
      <translation>ليس دوره في القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not a keeper of this source</source>
      <translation>ليس مؤتمَنًا على هذا المصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>another keeper must release a share</source>
      <translation>يجب أن يفرج مؤتمَن آخر عن حصته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the day's openings were used up</source>
      <translation>نفدت مرات الفتح لليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>no reason was given</source>
      <translation>لم يُذكر سبب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the root's other holders must agree</source>
      <translation>يجب أن يوافق بقية حائزي الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not a holder of the root</source>
      <translation>ليس من حائزي الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not senior to them</source>
      <translation>ليس أقدم منهم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the last lead stays</source>
      <translation>المسؤول الأخير يبقى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a guest needs an end date</source>
      <translation>الضيف يحتاج إلى تاريخ نهاية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>only the root gives this role</source>
      <translation>الجذر وحده يمنح هذا الدور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>who reads all logs is in no story</source>
      <translation>من يقرأ كل السجلات ليس في أي قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the story has leads</source>
      <translation>للقصة مسؤولون</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not one of the desk</source>
      <translation>ليس من المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>in the story already</source>
      <translation>في القصة بالفعل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not promised as one who may know</source>
      <translation>لم يُتعهَّد بأنه ممن يحق لهم العلم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>one's own request</source>
      <translation>طلبه هو</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the request was past its time</source>
      <translation>كان الطلب قد انقضى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the request was answered already</source>
      <translation>كان الطلب قد أُجيب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the identity was sealed anew since</source>
      <translation>خُتمت الهوية من جديد منذئذ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>only the asker's log says whose seal it is</source>
      <translation>سجل الطالب وحده يقول لمن هذا الختم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>no log says whose seal it is</source>
      <translation>لا سجل يقول لمن هذا الختم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>on hold</source>
      <translation>مجمَّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>held by a security editor</source>
      <translation>جمّده محرر أمن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not due yet</source>
      <translation>لم يحن بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>one keeper is enough</source>
      <translation>مؤتمَن واحد يكفي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>no recovery box was found</source>
      <translation>لم يُعثر على صندوق استعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not asked by who shall lead</source>
      <translation>لم يطلبه من سيتولّى القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>too few who may keep it</source>
      <translation>عدد من يجوز أن يحفظوه أقل من اللازم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a guest of one story already</source>
      <translation>ضيف في قصة من قبل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>something was being undone</source>
      <translation>كان يجري التراجع عن شيء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>fewer keepers than the desk asks for</source>
      <translation>مؤتمَنون أقل مما يطلبه المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>on a laptop where it never was</source>
      <translation>على حاسوب لم تكن عليه قط</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the vault was set back</source>
      <translation>أُرجعت الخزنة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>one file was set back</source>
      <translation>أُرجع ملف واحد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a new passphrase</source>
      <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a new passphrase, by the recovery code</source>
      <translation>عبارة مرور جديدة، برمز الاستعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a new recovery code</source>
      <translation>رمز استعادة جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>made harder to guess for this laptop</source>
      <translation>جُعل تخمينه أصعب على هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>another statement of the root is followed</source>
      <translation>يُتبع قرار آخر من الجذر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>with a passphrase</source>
      <translation>بعبارة مرور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>with a recovery code</source>
      <translation>برمز استعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the list of tries was written over</source>
      <translation>كُتب فوق قائمة المحاولات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a way was added, nothing was shown</source>
      <translation>أُضيفت وسيلة، ولم يُعرض شيء</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/reasons.py" />
      <source>by %Ln minutes</source>
      <translation>
        <numerusform>بمقدار 0 دقيقة</numerusform>
        <numerusform>بمقدار دقيقة واحدة</numerusform>
        <numerusform>بمقدار دقيقتين</numerusform>
        <numerusform>بمقدار %Ln دقائق</numerusform>
        <numerusform>بمقدار %Ln دقيقة</numerusform>
        <numerusform>بمقدار %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>refused: {why}</source>
      <translation>مرفوض: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>proposed: {changes}</source>
      <translation>اقتُرح: {changes}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>agreed: {changes}</source>
      <translation>اتُّفق: {changes}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Write a file</source>
      <translation>كتابة ملف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Handed over</source>
      <translation>تسليم باليد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}, off the record: nothing of it may be printed.</source>
      <translation>⁨{alias}⁩، ليس للنشر: لا يُنشر منه شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}, deep background: it may be used, and points to nobody.</source>
      <translation>⁨{alias}⁩، خلفية عميقة: يجوز استعماله، ولا يدلّ على أحد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}, on background: not by name.</source>
      <translation>⁨{alias}⁩، خلفية: بلا اسم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}, on the record: by name.</source>
      <translation>⁨{alias}⁩، للنشر: بالاسم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}: what is filed is our own.</source>
      <translation>⁨{alias}⁩: ما حُفظ هو لنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}: no statement is filed, so no terms are known.</source>
      <translation>⁨{alias}⁩: لم تُحفظ أي إفادة، فلا شروط معروفة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Both stay on record for good, and the security editor reads them.</source>
      <translation>يبقى كلاهما مسجَّلًا إلى الأبد، ويقرؤه محرر الأمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>This is the original, with all that it says about its maker.</source>
      <translation>هذا هو الأصل، بكل ما يقوله عن صانعه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>A copy of pixels would leave that out. Say below why the original itself must go.</source>
      <translation>نسخة من بكسلات تترك ذلك كله. قل أدناه لماذا يجب أن يخرج الأصل نفسه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Let this copy out</source>
      <translation>إخراج هذه النسخة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Let the original out</source>
      <translation>إخراج الأصل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Put on record, and go on</source>
      <translation>سجّله وتابع</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>The story has %Ln more sources.</source>
      <translation>
        <numerusform>ليس في القصة مصادر أخرى.</numerusform>
        <numerusform>في القصة مصدر آخر واحد.</numerusform>
        <numerusform>في القصة مصدران آخران.</numerusform>
        <numerusform>في القصة %Ln مصادر أخرى.</numerusform>
        <numerusform>في القصة %Ln مصدرًا آخر.</numerusform>
        <numerusform>في القصة %Ln مصدر آخر.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>How it leaves</source>
      <translation>كيف يخرج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>To whom: a role or an office, no name</source>
      <translation>إلى من: دور أو جهة، لا اسم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>A derived copy of %Ln pages.</source>
      <translation>
        <numerusform>نسخة مشتقة بلا صفحات.</numerusform>
        <numerusform>نسخة مشتقة من صفحة واحدة.</numerusform>
        <numerusform>نسخة مشتقة من صفحتين.</numerusform>
        <numerusform>نسخة مشتقة من %Ln صفحات.</numerusform>
        <numerusform>نسخة مشتقة من %Ln صفحة.</numerusform>
        <numerusform>نسخة مشتقة من %Ln صفحة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>%Ln areas are covered.</source>
      <translation>
        <numerusform>لا مواضع مغطّاة.</numerusform>
        <numerusform>موضع واحد مغطّى.</numerusform>
        <numerusform>موضعان مغطّيان.</numerusform>
        <numerusform>%Ln مواضع مغطّاة.</numerusform>
        <numerusform>%Ln موضعًا مغطّى.</numerusform>
        <numerusform>%Ln موضع مغطّى.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>It is made anew of its pixels as it leaves: nothing else that a file can hold comes along.</source>
      <translation>يُصنع من بكسلاته من جديد عند خروجه: لا يخرج معه شيء آخر مما قد يحمله ملف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>It is not said to whom.</source>
      <translation>لم يُذكر إلى من.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>The name is not typed yet.</source>
      <translation>لم يُكتب الاسم بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Its SHA-256 begins with {digits}.</source>
      <translation>تبدأ قيمة SHA-256 له بـ⁨{digits}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Type {name} to go on</source>
      <translation>اكتب ⁨{name}⁩ للمتابعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>It is not said why: at least {n} letters.</source>
      <translation>لم يُذكر لماذا: ⁨{n}⁩ أحرف على الأقل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>In print: {words}.</source>
      <translation>في المطبوع: ⁨{words}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Must stay out: {what}.</source>
      <translation>يجب أن يبقى خارجه: ⁨{what}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/passages.py" />
      <source>A file came with it: {name}, {size}.</source>
      <translation>جاء معه ملف: ⁨{name}⁩، ⁨{size}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Copy…</source>
      <translation>نسخة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Let out…</source>
      <translation>إخراج…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>The copy is kept beside its original. It may leave now.</source>
      <translation>حُفظت النسخة بجانب أصلها. يجوز أن تخرج الآن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>It is written, for your account alone. Its SHA-256 begins with {digits}.</source>
      <translation>كُتب، لحسابك وحده. تبدأ قيمة SHA-256 له بـ⁨{digits}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>A file within leaves as a copy. Make one first.</source>
      <translation>الملف الذي في داخله يخرج نسخةً. اصنع واحدة أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Nothing of this is kept yet, so nothing of it can leave.</source>
      <translation>لم يُحفظ منه شيء بعد، فلا يمكن أن يخرج منه شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Write the copy</source>
      <translation>كتابة النسخة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Write the original</source>
      <translation>كتابة الأصل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>It is on record that this was handed over.</source>
      <translation>سُجّل أن هذا سُلّم باليد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Words to cover, on all pages</source>
      <translation>كلمات تُغطّى في كل الصفحات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Cover all hits</source>
      <translation>تغطية كل النتائج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Cover more</source>
      <translation>تغطية المزيد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Drag a box. Keys: N new, arrows move, Shift resizes, Ctrl+Right goes from word to word</source>
      <translation>اسحب مربّعًا. المفاتيح: N جديد، والأسهم تحرّكه، وShift يغيّر حجمه، وCtrl+Right ينتقل من كلمة إلى كلمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Undo a cover</source>
      <translation>التراجع عن غطاء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Cover it again</source>
      <translation>تغطيته من جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>A copy that may leave</source>
      <translation>نسخة يجوز أن تخرج</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>%Ln places covered; look at each page for what was not found</source>
      <translation>
        <numerusform>لم يُغطَّ شيء؛ انظر في كل صفحة عمّا لم يُعثر عليه</numerusform>
        <numerusform>غُطّي موضع واحد؛ انظر في كل صفحة عمّا لم يُعثر عليه</numerusform>
        <numerusform>غُطّي موضعان؛ انظر في كل صفحة عمّا لم يُعثر عليه</numerusform>
        <numerusform>غُطّيت %Ln مواضع؛ انظر في كل صفحة عمّا لم يُعثر عليه</numerusform>
        <numerusform>غُطّي %Ln موضعًا؛ انظر في كل صفحة عمّا لم يُعثر عليه</numerusform>
        <numerusform>غُطّي %Ln موضع؛ انظر في كل صفحة عمّا لم يُعثر عليه</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>These are no pages of this document.</source>
      <translation>ليست هذه صفحات من هذا المستند.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Keep this copy</source>
      <translation>حفظ هذه النسخة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Make it, and look at it</source>
      <translation>صنعها والنظر إليها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>This is the file that would leave: {about}</source>
      <translation>هذا هو الملف الذي سيخرج: ⁨{about}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Making page {n}</source>
      <translation>صنع الصفحة ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>This page has no words of its own: it is a picture. Draw the cover.</source>
      <translation>ليست لهذه الصفحة كلمات: هي صورة. ارسم الغطاء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>could lead to the source</source>
      <translation>قد يوصل إلى المصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>somebody whom it is not about</source>
      <translation>شخص لا يخصّه الأمر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>an address, number or account</source>
      <translation>عنوان أو رقم أو حساب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>a mark that tells copies apart</source>
      <translation>علامة تميّز النسخ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>another reason</source>
      <translation>سبب آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Place</source>
      <translation>مكان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Mark</source>
      <translation>علامة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Other</source>
      <translation>غير ذلك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>A copy is pixels alone: metadata, hidden text, layers and earlier states do not come along. What can be seen on a page does, until you cover it: names, stamps, handwriting, dots of a printer.</source>
      <translation>النسخة بكسلات فقط: لا ترافقها بيانات وصفية ولا نص مخفي ولا طبقات ولا حالات سابقة. أما ما يُرى في الصفحة فيرافقها حتى تغطّيه: أسماء وأختام وخط يد ونقاط طابعة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>This copy is of its text, set on paper here: not its looks. What is deleted, hidden or noted in it is left out, as far as it can be told apart; of old formats and of RTF it cannot. Read each page.</source>
      <translation>هذه النسخة من نصه، مصفوفًا هنا على ورق: لا من شكله. ما حُذف منه أو أُخفي أو عُلّق عليه يُترك بقدر ما يمكن تمييزه؛ وفي الصيغ القديمة وRTF لا يمكن. اقرأ كل صفحة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Covers, and what the copy shall be</source>
      <translation>الأغطية، وما ستكون عليه النسخة</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/side.py" />
      <source>and %Ln more</source>
      <translation>
        <numerusform>و%Ln أخرى</numerusform>
        <numerusform>و%Ln أخرى</numerusform>
        <numerusform>و%Ln أخرى</numerusform>
        <numerusform>و%Ln أخرى</numerusform>
        <numerusform>و%Ln أخرى</numerusform>
        <numerusform>و%Ln أخرى</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Why it is covered</source>
      <translation>لماذا غُطّي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>What the copy shall be</source>
      <translation>ما ستكون عليه النسخة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>The original can lead to its source</source>
      <translation>قد يوصل الأصل إلى مصدره</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Covered</source>
      <translation>مغطّى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Page {n}, {why}</source>
      <translation>الصفحة ⁨{n}⁩، ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Take this cover away: {cover}</source>
      <translation>إزالة هذا الغطاء: ⁨{cover}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/typeset.py" />
      <source>The text goes on. A copy has {n} pages at most.</source>
      <translation>النص يتبع. النسخة ⁨{n}⁩ صفحة على الأكثر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Black and white takes away faint dots that colour printers set to say which machine printed, and all else that is faint. It does not take away dots within dark ink, or how letters and lines are set apart.</source>
      <translation>يزيل الأبيض والأسود النقاط الباهتة التي تضعها الطابعات الملوّنة لتقول أي آلة طبعت، وكل ما هو باهت. ولا يزيل النقاط داخل الحبر الداكن، ولا طريقة تباعد الحروف والسطور.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Colours</source>
      <translation>ألوان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Grey</source>
      <translation>رمادي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Black, white</source>
      <translation>أبيض وأسود</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Form</source>
      <translation>نموذج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Ink</source>
      <translation>الحبر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Sharpness</source>
      <translation>الدقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Pages, as 1-3,5; empty for all</source>
      <translation>الصفحات، مثل 1-3,5؛ فارغ للكل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>For whom, written across each page</source>
      <translation>لمن، مكتوبًا عبر كل صفحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Coarse</source>
      <translation>خشن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Usual</source>
      <translation>معتاد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Fine</source>
      <translation>دقيق</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/requests/dialogs.py" />
      <source>Say why, in %Ln characters or more.</source>
      <translation>
        <numerusform>قل لماذا، في 0 حرف على الأقل.</numerusform>
        <numerusform>قل لماذا، في حرف واحد على الأقل.</numerusform>
        <numerusform>قل لماذا، في حرفين على الأقل.</numerusform>
        <numerusform>قل لماذا، في %Ln أحرف على الأقل.</numerusform>
        <numerusform>قل لماذا، في %Ln حرفًا على الأقل.</numerusform>
        <numerusform>قل لماذا، في %Ln حرف على الأقل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>%Ln keepers must act together: who asks, and who releases a share.</source>
      <translation>
        <numerusform>لا يلزم مؤتمَنون معًا.</numerusform>
        <numerusform>يلزم مؤتمَن واحد: من يطلب، ومن يفرج عن حصة.</numerusform>
        <numerusform>يجب أن يعمل مؤتمَنان معًا: من يطلب، ومن يفرج عن حصة.</numerusform>
        <numerusform>يجب أن يعمل %Ln مؤتمَنين معًا: من يطلب، ومن يفرج عن حصة.</numerusform>
        <numerusform>يجب أن يعمل %Ln مؤتمَنًا معًا: من يطلب، ومن يفرج عن حصة.</numerusform>
        <numerusform>يجب أن يعمل %Ln مؤتمَن معًا: من يطلب، ومن يفرج عن حصة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Waiting</source>
      <translation>ينتظر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Agreed</source>
      <translation>الاتفاق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Refused</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Past its time</source>
      <translation>انقضى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Sealed anew since</source>
      <translation>خُتمت من جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>released their share</source>
      <translation>أفرج عن حصته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>You learn nothing of the identity. It opens for who asks alone, once, and is on record first.</source>
      <translation>لن تعرف شيئًا من الهوية. تُفتح لمن طلب وحده، مرة واحدة، وتُسجَّل أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>{who} asked {moment} to open the identity of {alias}, for {codename}.</source>
      <translation>طلب ⁨{who}⁩ في ⁨{moment}⁩ فتح هوية ⁨{alias}⁩، لأجل ⁨{codename}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>It opens {alias} for them once, for this reason, and is on record before it leaves.</source>
      <translation>يفتح ⁨{alias}⁩ له مرة واحدة، لهذا السبب، ويُسجَّل قبل أن يخرج.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Nobody can take it back.</source>
      <translation>لا يستطيع أحد الرجوع عنه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Asked of you</source>
      <translation>مطلوب منك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Asked by you</source>
      <translation>طلبتَها أنت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Of others</source>
      <translation>من آخرين</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Past</source>
      <translation>ماضية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Requests</source>
      <translation>الطلبات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Nobody asks for anything. Requests to open a protected source stand here, with their answers.</source>
      <translation>لا أحد يطلب شيئًا. هنا تظهر طلبات فتح مصدر محمي، مع أجوبتها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>The chosen request</source>
      <translation>الطلب المختار</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Release your share…</source>
      <translation>الإفراج عن حصتك…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Refuse…</source>
      <translation>رفض…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Open the source</source>
      <translation>فتح المصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Only the log of {who} says whose seal this is: ask them by telephone first.</source>
      <translation>سجل ⁨{who}⁩ وحده يقول لمن هذا الختم: اسأله بالهاتف أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Record and release</source>
      <translation>تسجيل وإفراج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Record and refuse</source>
      <translation>تسجيل ورفض</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Part</source>
      <translation>القسم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Stands</source>
      <translation>الحال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Story</source>
      <translation>القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>To be answered until {moment}.</source>
      <translation>يُجاب حتى ⁨{moment}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>{who} {what}</source>
      <translation>⁨{who}⁩ ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Release your share to {who}</source>
      <translation>الإفراج عن حصتك لـ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Your share is released. It reaches {who} with the next packet.</source>
      <translation>أُفرج عن حصتك. تصل ⁨{who}⁩ مع الحزمة القادمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Refuse what {who} asks</source>
      <translation>رفض ما يطلبه ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Refused. It reaches {who} with the next packet.</source>
      <translation>رُفض. يصل ⁨{who}⁩ مع الحزمة القادمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>{who} {what}: {reason}</source>
      <translation>⁨{who}⁩ ⁨{what}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>comes as {channels}</source>
      <translation>يصل عبر ⁨{channels}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>has documents</source>
      <translation>معه مستندات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>has no documents</source>
      <translation>بلا مستندات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>gets the tag {tag}</source>
      <translation>يُعطى الوسم ⁨{tag}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>answers the form {form}</source>
      <translation>يجيب عن الاستمارة ⁨{form}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>says it is from {sender}</source>
      <translation>يقول إنه من ⁨{sender}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>says {words}</source>
      <translation>يقول ⁨{words}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>is assigned to {who}</source>
      <translation>يُسند إلى ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>moves to {state}</source>
      <translation>يُنقل إلى ⁨{state}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>waits in the queue of {story}</source>
      <translation>ينتظر في طابور ⁨{story}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>documents</source>
      <comment>what the filter has: asks for</comment>
      <translation>مستندات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>story</source>
      <comment>a filter, typed before a colon</comment>
      <translation>قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>state</source>
      <comment>a filter, typed before a colon</comment>
      <translation>حالة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>channel</source>
      <comment>a filter, typed before a colon</comment>
      <translation>قناة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>after</source>
      <comment>a filter, typed before a colon</comment>
      <translation>بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>before</source>
      <comment>a filter, typed before a colon</comment>
      <translation>قبل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>has</source>
      <comment>a filter, typed before a colon</comment>
      <translation>مع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>Has documents</source>
      <translation>مع مستندات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>No time lies between the two days. Nothing can be found.</source>
      <translation>لا وقت بين اليومين. لا يمكن العثور على شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>The last 7 days</source>
      <translation>آخر 7 أيام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>The last 30 days</source>
      <translation>آخر 30 يومًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>The last year</source>
      <translation>السنة الأخيرة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>Story: {story}</source>
      <translation>القصة: ⁨{story}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>State: {state}</source>
      <translation>الحالة: ⁨{state}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>Channel: {channel}</source>
      <translation>القناة: ⁨{channel}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>From {day}</source>
      <comment>a filter: nothing before this day</comment>
      <translation>من {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>Before {day}</source>
      <comment>a filter: nothing from this day on</comment>
      <translation>قبل {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>{filter} says nothing yet. It is not obeyed.</source>
      <translation>⁨{filter}⁩ لا يقول شيئًا بعد. لا يُعمل به.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>{filter} names nothing that is open to you. It is not obeyed.</source>
      <translation>⁨{filter}⁩ لا يذكر شيئًا مفتوحًا لك. لا يُعمل به.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>{filter} could be {names}. It is not obeyed.</source>
      <translation>⁨{filter}⁩ قد يكون ⁨{names}⁩. لا يُعمل به.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>{filter} is no day. Write it as 2025-03-28, 2025-03 or 2025.</source>
      <translation>⁨{filter}⁩ ليس يومًا. اكتبه هكذا: 2025-03-28 أو 2025-03 أو 2025.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Filter</source>
      <translation>مرشّح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Newest</source>
      <translation>الأحدث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Take this filter away</source>
      <translation>إزالة هذا المرشّح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>so far</source>
      <comment>hits that were found until now</comment>
      <translation>حتى الآن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Best first</source>
      <translation>الأنسب أولًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>{n} of {total}</source>
      <translation>{n} من {total}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>the best {n} are shown</source>
      <translation>تُعرض أنسب {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>the newest {n} are shown</source>
      <translation>تُعرض أحدث {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Channel</source>
      <translation>القناة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Best first: only up to 20,000 hits</source>
      <translation>الأنسب أولًا: حتى 20,000 نتيجة فقط</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>{filter}, take away</source>
      <translation>⁨{filter}⁩، إزالة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/over_desk.py" />
      <source>Statement</source>
      <translation>إفادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>The text inside documents is not searched, and no identity is.</source>
      <translation>لا يُبحث في النص داخل المستندات، ولا في أي هوية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Among so many tips, a word of one or two letters is found only where it stands alone.</source>
      <translation>مع هذا العدد من البلاغات لا تُوجد كلمة من حرف أو حرفين إلا حيث تقف وحدها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Search</source>
      <translation>البحث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Search all that you may read</source>
      <translation>البحث في كل ما يجوز لك قراءته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>who can see this hit</source>
      <translation>من يستطيع رؤية هذه النتيجة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Hits</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Words, or filters such as has:documents. Every story that is open to you is searched.</source>
      <translation>كلمات، أو مرشّحات مثل مع:مستندات. يُبحث في كل قصة مفتوحة لك.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/search/page.py" />
      <source>%Ln stories could not be searched. The rest is here.</source>
      <translation>
        <numerusform>بُحث في كل القصص.</numerusform>
        <numerusform>تعذّر البحث في قصة واحدة. والباقي هنا.</numerusform>
        <numerusform>تعذّر البحث في قصتين. والباقي هنا.</numerusform>
        <numerusform>تعذّر البحث في %Ln قصص. والباقي هنا.</numerusform>
        <numerusform>تعذّر البحث في %Ln قصة. والباقي هنا.</numerusform>
        <numerusform>تعذّر البحث في %Ln قصة. والباقي هنا.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>No word begins like this. Words that contain it are still being looked for.</source>
      <translation>لا كلمة تبدأ هكذا. ما زال البحث جاريًا عن كلمات تحتويه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/desk_name.py" />
      <source>It stands in the rail of everybody at this desk, and nowhere outside the window.</source>
      <translation>يظهر في الشريط الجانبي لكل من في المكتب، ولا يظهر خارج النافذة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/forms.py" />
      <source>What it cannot promise</source>
      <translation>ما لا يعد به</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/forms.py" />
      <source>Licences</source>
      <translation>الرخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Receiving sealed files</source>
      <translation>استقبال الملفات المختومة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>How to send us a file that only we can open</source>
      <translation>كيف ترسل إلينا ملفًا لا يفتحه غيرنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Renew…</source>
      <translation>تجديد…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The quantum-safe address</source>
      <translation>العنوان المقاوم للحواسيب الكمومية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>A file, for age 1.3 or newer. Publish it with these words in another place:</source>
      <translation>ملف، لبرنامج age 1.3 أو أحدث. انشره مع هذه الكلمات في مكان آخر:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Words to compare</source>
      <translation>كلمات للمقارنة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The source seals a file with this line:</source>
      <translation>يختم المصدر ملفًا بهذا السطر:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The command</source>
      <translation>الأمر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The short address</source>
      <translation>العنوان القصير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>For paper, and for any age. It is not quantum-safe: what is recorded today may open in some years. Publish it with these words in another place:</source>
      <translation>للورق، ولأي إصدار من age. لا يقاوم الحواسيب الكمومية: ما يُسجَّل اليوم قد يُفتح بعد سنوات. انشره مع هذه الكلمات في مكان آخر:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The short address as a QR code</source>
      <translation>العنوان القصير رمزَ QR</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>OpenPGP keys</source>
      <translation>مفاتيح OpenPGP</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The keys that your SecureDrop, GlobaLeaks or Hush Line seal to. They open what arrives, in a process that holds one key and nothing else; each use is on record.</source>
      <translation>المفاتيح التي يختم لها SecureDrop أو GlobaLeaks أو Hush Line عندكم. تفتح ما يصل، في عملية لا تحمل إلا مفتاحًا واحدًا؛ وكل استعمال مسجَّل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Bring in a key…</source>
      <translation>إدخال مفتاح…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Public keys of those who write to you</source>
      <translation>المفاتيح العامة لمن يكتبون إليك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>With a public key here, a message says whether its signature fits. The name on a key is whatever its maker wrote: compare the fingerprint with the person, by voice.</source>
      <translation>بوجود مفتاح عام هنا تقول الرسالة هل يطابقها توقيعها. الاسم على المفتاح هو ما كتبه صانعه أيًّا كان: قارن البصمة مع الشخص صوتًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Bring in a public key…</source>
      <translation>إدخال مفتاح عام…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Destroy…</source>
      <translation>إتلاف…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>What arrives is opened by those who are in the inbox. You are not, so nothing is here.</source>
      <translation>ما يصل يفتحه من هم في الوارد. ولست منهم، فلا شيء هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>A source seals a file to an address that you publish. There is none yet. Its secret lies in the inbox, and whoever is there opens what comes.</source>
      <translation>يختم المصدر ملفًا لعنوان تنشره. لا عنوان بعد. سرّه في الوارد، ومن كان هناك يفتح ما يصل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Make the address</source>
      <translation>صنع العنوان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>A page to hand to sources…</source>
      <translation>صفحة تُعطى للمصادر…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Save the file…</source>
      <translation>حفظ الملف…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Save the short address…</source>
      <translation>حفظ العنوان القصير…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Renew it.</source>
      <translation>جدّده.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Drawn by {who} on {since}. Renew it by {day}, and when somebody leaves the inbox.</source>
      <translation>صنعه ⁨{who}⁩ في ⁨{since}⁩. جدّده حتى ⁨{day}⁩، وحين يغادر أحد الوارد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>A key without a name</source>
      <translation>مفتاح بلا اسم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Destroy the key {fingerprint}</source>
      <translation>إتلاف المفتاح ⁨{fingerprint}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>The address of {since} opens what still comes until {until}; then its secret is destroyed.</source>
      <translation>عنوان ⁨{since}⁩ يفتح ما يصل حتى ⁨{until}⁩؛ ثم يُتلف سرّه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>revoked</source>
      <translation>ملغى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>Half a year has passed. Publish the new one wherever the old one stands.</source>
      <translation>انقضى نصف عام. انشر الجديد حيثما يوجد القديم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>Somebody who left the inbox knows its secret. Publish the new one wherever the old one stands.</source>
      <translation>من غادر الوارد يعرف سرّه. انشر الجديد حيثما يوجد القديم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>expired</source>
      <translation>منتهٍ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>The short address, to be read by a telephone's camera</source>
      <translation>العنوان القصير، تقرؤه كاميرا هاتف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>1. Install age: age-encryption.org. It is free, and made by others than us.</source>
      <translation>1. ثبّت age: age-encryption.org. هو مجاني، وصنعه غيرنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>2. Compare these words with those that we publish elsewhere. If they differ, send nothing.</source>
      <translation>2. قارن هذه الكلمات بما ننشره في مكان آخر. إن اختلفت فلا ترسل شيئًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>3. Seal your file with this one line:</source>
      <translation>3. اختم ملفك بهذا السطر الواحد:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>4. Send us sealed.age in whichever way you trust. Its size, and that you sent it, are not hidden.</source>
      <translation>4. أرسل إلينا sealed.age بالطريق الذي تثق به. حجمه، وأنك أرسلته، لا يُخفيان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>The words of that file are:</source>
      <translation>كلمات ذلك الملف:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>Only {desk} can open what you seal so. Do it on a computer that is yours alone.</source>
      <translation>لا يستطيع أن يفتح ما تختمه هكذا إلا ⁨{desk}⁩. افعل ذلك على حاسوب لك وحدك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>This short address is not quantum-safe: whoever records your file today may open it in some years. With age 1.3 or newer, take the file {file} from us instead, and this line:</source>
      <translation>لا يقاوم هذا العنوان القصير الحواسيب الكمومية: من يسجّل ملفك اليوم قد يفتحه بعد سنوات. مع age 1.3 أو أحدث خذ منا الملف ⁨{file}⁩ بدلًا منه، وهذا السطر:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>Good until {day}; after that, ask for the new one.</source>
      <translation>صالح حتى ⁨{day}⁩؛ بعد ذلك اطلب الجديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>It is kept beside the key, in the inbox: whoever is there opens with this key, and is asked nothing.</source>
      <translation>تُحفظ بجانب المفتاح في الوارد: من كان هناك يفتح بهذا المفتاح ولا يُسأل شيئًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>What was sealed to the address of now still opens for 60 days. Publish the new one wherever the old one stands, with its words.</source>
      <translation>ما خُتم للعنوان الحالي يُفتح 60 يومًا أخرى. انشر الجديد حيثما يوجد القديم، مع كلماته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Saved. Print it, or put it where sources look.</source>
      <translation>حُفظت. اطبعها، أو ضعها حيث تنظر المصادر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>The public key is kept. Compare its fingerprint with whoever uses it.</source>
      <translation>حُفظ المفتاح العام. قارن بصمته مع من يستعمله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>What it opened stays. What comes sealed to it from now on, or was left sealed, opens here no more. Nobody brings it back.</source>
      <translation>ما فتحه يبقى. وما يصل مختومًا له من الآن، أو تُرك مختومًا، لا يُفتح هنا بعد ذلك. لا أحد يعيده.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>This key is locked</source>
      <translation>هذا المفتاح مقفل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Unlock and keep it</source>
      <translation>فتح قفله وحفظه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Passphrase of the key</source>
      <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Renew the intake address</source>
      <translation>تجديد عنوان الاستقبال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Renew it</source>
      <translation>تجديده</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>The address is new. Publish it.</source>
      <translation>العنوان جديد. انشره.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Save the address</source>
      <translation>حفظ العنوان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Saved. Publish its words in another place.</source>
      <translation>حُفظ. انشر كلماته في مكان آخر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>A page to hand to sources</source>
      <translation>صفحة تُعطى للمصادر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>A secret OpenPGP key</source>
      <translation>مفتاح OpenPGP سرّي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>A public OpenPGP key</source>
      <translation>مفتاح OpenPGP عام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>What its signatures were told to be stays. From now on they are told as nobody's.</source>
      <translation>ما قيل عن توقيعاته يبقى. ومن الآن تُذكر على أنها ليست لأحد معروف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Destroy this key</source>
      <translation>إتلاف هذا المفتاح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Destroy it</source>
      <translation>إتلافه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>The key is kept. Import again what it opens, and remove its file.</source>
      <translation>حُفظ المفتاح. استورد من جديد ما يفتحه، وأزل ملفه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>The key is destroyed, and that is on record.</source>
      <translation>أُتلف المفتاح، وذلك مسجَّل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>There are none: nothing of what happens here shows outside this window.</source>
      <translation>لا توجد: لا شيء مما يحدث هنا يظهر خارج هذه النافذة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>As the system</source>
      <translation>كالنظام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Light or dark</source>
      <translation>فاتح أو داكن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Held in your drawer: before unlocking, it is as the system has it.</source>
      <translation>محفوظ في دُرجك: قبل فتح القفل يكون كما في النظام.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Size of the letters</source>
      <translation>حجم الحروف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>From the next lock on, everything grows with it. It lies outside the vault, since the unlock window must know it.</source>
      <translation>من القفل التالي يكبر كل شيء معها. وهي خارج الخزنة، لأن شاشة فتح القفل يجب أن تعرفها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Notifications</source>
      <translation>الإشعارات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>From the next start on. It lies outside the vault, since the unlock window must know it.</source>
      <translation>من التشغيل التالي. وهي خارج الخزنة، لأن شاشة فتح القفل يجب أن تعرفها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Keyboard</source>
      <translation>لوحة المفاتيح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Letters and digits as keys</source>
      <translation>الحروف والأرقام مفاتيحَ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>J, K, 1 to 9 and the like act outside fields. Off, only keys with Ctrl and the arrows do.</source>
      <translation>تعمل J وK ومن 1 إلى 9 ونحوها خارج الحقول. وعند الإيقاف لا تعمل إلا المفاتيح مع Ctrl والأسهم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Minutes until the lock</source>
      <translation>الدقائق حتى القفل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Lock when nobody is there</source>
      <translation>القفل حين لا يكون أحد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>minutes</source>
      <translation>دقيقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>What this laptop can do</source>
      <translation>ما يستطيعه هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/own.py" />
      <source>The desk's policy says %Ln minutes; you may choose fewer.</source>
      <translation>
        <numerusform>تقول قواعد المكتب 0 دقيقة؛ ولك أن تختار أقل.</numerusform>
        <numerusform>تقول قواعد المكتب دقيقة واحدة؛ ولك أن تختار أقل.</numerusform>
        <numerusform>تقول قواعد المكتب دقيقتين؛ ولك أن تختار أقل.</numerusform>
        <numerusform>تقول قواعد المكتب %Ln دقائق؛ ولك أن تختار أقل.</numerusform>
        <numerusform>تقول قواعد المكتب %Ln دقيقة؛ ولك أن تختار أقل.</numerusform>
        <numerusform>تقول قواعد المكتب %Ln دقيقة؛ ولك أن تختار أقل.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>On</source>
      <translation>تشغيل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Off</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>All keys: {key}</source>
      <translation>كل المفاتيح: ⁨{key}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>could be better</source>
      <translation>قد يكون أفضل</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/own.py" />
      <source>The desk's policy says %Ln minutes: sooner may be chosen, never later.</source>
      <translation>
        <numerusform>تقول قواعد المكتب 0 دقيقة: يجوز اختيار أقل، لا أكثر أبدًا.</numerusform>
        <numerusform>تقول قواعد المكتب دقيقة واحدة: يجوز اختيار أقل، لا أكثر أبدًا.</numerusform>
        <numerusform>تقول قواعد المكتب دقيقتين: يجوز اختيار أقل، لا أكثر أبدًا.</numerusform>
        <numerusform>تقول قواعد المكتب %Ln دقائق: يجوز اختيار أقل، لا أكثر أبدًا.</numerusform>
        <numerusform>تقول قواعد المكتب %Ln دقيقة: يجوز اختيار أقل، لا أكثر أبدًا.</numerusform>
        <numerusform>تقول قواعد المكتب %Ln دقيقة: يجوز اختيار أقل، لا أكثر أبدًا.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Propose to the desk</source>
      <translation>اقتراح على المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>your draft is beside it.</source>
      <translation>مسودتك بجانبه.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/page.py" />
      <source>%Ln changes, not yet proposed</source>
      <translation>
        <numerusform>لا تغييرات</numerusform>
        <numerusform>تغيير واحد لم يُقترح بعد</numerusform>
        <numerusform>تغييران لم يُقترحا بعد</numerusform>
        <numerusform>%Ln تغييرات لم تُقترح بعد</numerusform>
        <numerusform>%Ln تغييرًا لم يُقترح بعد</numerusform>
        <numerusform>%Ln تغيير لم يُقترح بعد</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Proposed. It waits for the others who hold the root.</source>
      <translation>اقتُرح. ينتظر بقية حائزي الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>You agree.</source>
      <translation>أنت موافق.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>From the next start on.</source>
      <translation>من التشغيل التالي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>From the next lock on.</source>
      <translation>من القفل التالي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Version {n} came in;</source>
      <translation>وصل الإصدار {n}؛</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Desk policy, version {n}</source>
      <translation>قواعد المكتب، الإصدار {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Today {k} of {n} keepers must act together. It holds for sources written down from now on.</source>
      <translation>اليوم يجب أن يعمل ⁨{k}⁩ من ⁨{n}⁩ مؤتمَنين معًا. يسري ذلك على المصادر التي تُدوَّن من الآن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: {new} keepers could open a protected source together; until now it took {old}.</source>
      <translation>أضعف: يستطيع ⁨{new}⁩ من المؤتمَنين فتح مصدر محمي معًا؛ وكان يلزم حتى الآن ⁨{old}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>No setting here can be changed while locked.</source>
      <translation>لا يمكن تغيير أي إعداد هنا أثناء القفل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Policy</source>
      <translation>القواعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Openings for each person and day</source>
      <translation>مرات الفتح لكل شخص ويوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>a day</source>
      <translation>في اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>An opened identity closes after</source>
      <translation>تُغلق الهوية المفتوحة بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Protected sources need</source>
      <translation>المصادر المحمية تحتاج إلى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Clipboard</source>
      <translation>الحافظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Seconds in the clipboard</source>
      <translation>الثواني في الحافظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>What was copied is cleared after</source>
      <translation>يُمحى ما نُسخ بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>seconds</source>
      <translation>ثانية</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>A dozen is rarely reached; you opened %Ln today. Raising it weakens every promise.</source>
      <translation>
        <numerusform>نادرًا ما تُبلغ اثنتا عشرة؛ لم تفتح شيئًا اليوم. رفعها يضعف كل تعهّد.</numerusform>
        <numerusform>نادرًا ما تُبلغ اثنتا عشرة؛ فتحت واحدة اليوم. رفعها يضعف كل تعهّد.</numerusform>
        <numerusform>نادرًا ما تُبلغ اثنتا عشرة؛ فتحت اثنتين اليوم. رفعها يضعف كل تعهّد.</numerusform>
        <numerusform>نادرًا ما تُبلغ اثنتا عشرة؛ فتحت %Ln اليوم. رفعها يضعف كل تعهّد.</numerusform>
        <numerusform>نادرًا ما تُبلغ اثنتا عشرة؛ فتحت %Ln اليوم. رفعها يضعف كل تعهّد.</numerusform>
        <numerusform>نادرًا ما تُبلغ اثنتا عشرة؛ فتحت %Ln اليوم. رفعها يضعف كل تعهّد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Today %Ln minutes. Locking ends the process; nothing stays in memory.</source>
      <translation>
        <numerusform>اليوم 0 دقيقة. القفل ينهي العملية؛ لا يبقى شيء في الذاكرة.</numerusform>
        <numerusform>اليوم دقيقة واحدة. القفل ينهي العملية؛ لا يبقى شيء في الذاكرة.</numerusform>
        <numerusform>اليوم دقيقتان. القفل ينهي العملية؛ لا يبقى شيء في الذاكرة.</numerusform>
        <numerusform>اليوم %Ln دقائق. القفل ينهي العملية؛ لا يبقى شيء في الذاكرة.</numerusform>
        <numerusform>اليوم %Ln دقيقة. القفل ينهي العملية؛ لا يبقى شيء في الذاكرة.</numerusform>
        <numerusform>اليوم %Ln دقيقة. القفل ينهي العملية؛ لا يبقى شيء في الذاكرة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>You may read this.</source>
      <translation>لك أن تقرأ هذا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>What you propose holds at once, on your word alone. With three holders it takes two.</source>
      <translation>ما تقترحه يسري فورًا بكلمتك وحدها. ومع ثلاثة حائزين يلزم اثنان.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>A change needs %Ln people</source>
      <translation>
        <numerusform>يحتاج التغيير إلى لا أحد</numerusform>
        <numerusform>يحتاج التغيير إلى شخص واحد</numerusform>
        <numerusform>يحتاج التغيير إلى شخصين</numerusform>
        <numerusform>يحتاج التغيير إلى %Ln أشخاص</numerusform>
        <numerusform>يحتاج التغيير إلى %Ln شخصًا</numerusform>
        <numerusform>يحتاج التغيير إلى %Ln شخص</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>of {n} who hold the desk's root. It takes effect on each laptop when the packet arrives.</source>
      <translation>من {n} يحوزون جذر المكتب. ويسري على كل حاسوب حين تصله الحزمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Version {n}.</source>
      <translation>الإصدار {n}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Agree</source>
      <translation>موافقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>{k} of {n}</source>
      <translation>⁨{k}⁩ من ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: one person could open {new} identities a day; until now {old}.</source>
      <translation>أضعف: يستطيع شخص واحد فتح {new} من الهويات في اليوم؛ وكانت {old}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Today {n} seconds. One person may choose less, never more.</source>
      <translation>اليوم {n} من الثواني. للشخص أن يختار أقل، لا أكثر أبدًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: an opened name could stand on a screen for {new} seconds; until now {old}.</source>
      <translation>أضعف: يبقى الاسم المفتوح على الشاشة {new} من الثواني؛ وكانت {old}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: a laptop left alone could lie open for {new} minutes; until now {old}.</source>
      <translation>أضعف: يبقى حاسوب متروك مفتوحًا {new} من الدقائق؛ وكانت {old}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Today {n} seconds, and always at the lock.</source>
      <translation>اليوم {n} من الثواني، ودائمًا عند القفل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: other programs could read what was copied for {new} seconds; until now {old}.</source>
      <translation>أضعف: تستطيع برامج أخرى قراءة ما نُسخ {new} من الثواني؛ وكانت {old}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>An editor proposes changes.</source>
      <translation>يقترح التغييرات محرر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>{what}. Something else was decided since: propose it anew.</source>
      <translation>⁨{what}⁩. تقرّر غير ذلك منذ حينها: اقترحه من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>{what}. Agreed by {n} of {k}.</source>
      <translation>⁨{what}⁩. وافق {n} من {k}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>A hold always beats a rule. Days count from the day a tip came in. Empty: never by rule.</source>
      <translation>التجميد يغلب القاعدة دائمًا. تُعدّ الأيام من يوم وصول البلاغ. الفارغ: لا إتلاف بقاعدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>Nothing goes by itself.</source>
      <translation>لا شيء يزول من تلقاء نفسه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>What is due is counted and shown; a lead destroys it, on record. What is gone does not come back.</source>
      <translation>ما حان وقته يُعدّ ويُعرض؛ ويتلفه مسؤول القصة، مسجَّلًا. وما ذهب لا يعود.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>What is destroyed</source>
      <translation>ما يُتلف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>What is destroyed, and when</source>
      <translation>ما يُتلف ومتى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>Destroyed after</source>
      <translation>يُتلف بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>Means today</source>
      <translation>معناه اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>In the next 14 days</source>
      <translation>في الأيام الأربعة عشر القادمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>days, then a warning</source>
      <translation>يومًا، ثم تنبيه</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>%Ln warnings</source>
      <translation>
        <numerusform>لا تنبيهات</numerusform>
        <numerusform>تنبيه واحد</numerusform>
        <numerusform>تنبيهان</numerusform>
        <numerusform>%Ln تنبيهات</numerusform>
        <numerusform>%Ln تنبيهًا</numerusform>
        <numerusform>%Ln تنبيه</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>days</source>
      <translation>يومًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>Days for {state}</source>
      <translation>أيام ⁨{state}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>{state}: {n} in the next {days} days</source>
      <translation>⁨{state}⁩: {n} في الأيام القادمة وعددها {days}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rows.py" />
      <source>changed</source>
      <translation>تغيّر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rows.py" />
      <source>{name}, {n}</source>
      <translation>‏⁨{name}⁩، {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Rule for what is imported</source>
      <translation>قاعدة لما يُستورد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>New rule for what is imported</source>
      <translation>قاعدة جديدة لما يُستورد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Came as</source>
      <translation>وصل عبر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Answers the form</source>
      <translation>يجيب عن الاستمارة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Says it is from</source>
      <translation>يقول إنه من</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Says all of</source>
      <translation>يقول كلًّا من</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Add the tags</source>
      <translation>إضافة الوسوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Assign to</source>
      <translation>إسناد إلى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Move to</source>
      <translation>نقله إلى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Queue of</source>
      <translation>طابور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Of a tip that</source>
      <translation>بالبلاغ الذي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>with or without</source>
      <translation>مع أو بدون</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>has some</source>
      <translation>معه بعضها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>has none</source>
      <translation>بلا شيء منها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>an address, or @ and a domain</source>
      <translation>عنوان، أو @ ونطاق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>words, parted by commas</source>
      <translation>كلمات تفصلها فواصل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Then</source>
      <translation>عندئذ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>port, customs</source>
      <translation>مرفأ، جمارك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>a name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>something that it asks</source>
      <translation>شيء تسأل عنه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>something that it does</source>
      <translation>شيء تفعله</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>anything</source>
      <translation>أي شيء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>any or none</source>
      <translation>مع أي منها أو بدونها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>stay as it came</source>
      <translation>يبقى كما وصل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>no story</source>
      <translation>بلا قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>It needs {what}.</source>
      <translation>تحتاج إلى ⁨{what}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Asked of each tip that is imported into the inbox. The import says what they would do before it does it, and it can be undone alone. A rule never files a tip into a story: filing changes who can read it.</source>
      <translation>تُسأل عن كل بلاغ يُستورد إلى الوارد. يقول الاستيراد ما ستفعله قبل أن يفعله، ويمكن التراجع عنه وحده. ولا تحفظ قاعدة بلاغًا في قصة أبدًا: فذلك يغيّر من يستطيع قراءته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Rules for what is imported</source>
      <translation>قواعد ما يُستورد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>New rule…</source>
      <translation>قاعدة جديدة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Not followed:</source>
      <translation>لا تُتّبع:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>somebody wrote it who may not. An editor writes it anew, or removes it.</source>
      <translation>كتبها من لا يجوز له. يكتبها محرر من جديد، أو يزيلها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Switch off</source>
      <translation>إيقافها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Switch on</source>
      <translation>تشغيلها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>A tip that {asks}: {does}.</source>
      <translation>البلاغ الذي ⁨{asks}⁩: ⁨{does}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>There is no rule yet.</source>
      <translation>لا قواعد بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>An editor changes them.</source>
      <translation>يغيّرها محرر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>{what}: {rule}</source>
      <translation>⁨{what}⁩: ⁨{rule}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_work.py" />
      <source>The rule is kept.</source>
      <translation>حُفظت القاعدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_work.py" />
      <source>The rule is gone. What it did stays.</source>
      <translation>أُزيلت القاعدة. ما فعلته باقٍ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/sections.py" />
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/sections.py" />
      <source>Tipdesk</source>
      <translation>Tipdesk</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Each opens your keys by itself. The file does not show how many there are.</source>
      <translation>كل منها تفتح مفاتيحك وحدها. ولا يُظهر الملف عددها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Old copies stay as they were.</source>
      <translation>تبقى النسخ القديمة كما كانت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>A copy of this vault from before a change opens with what opened it then.</source>
      <translation>نسخة من هذه الخزنة قبل التغيير تُفتح بما كان يفتحها حينها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Recovery code, on paper</source>
      <translation>رمز الاستعادة، على ورق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>the last one drawn opens</source>
      <translation>يفتح آخر رمز سُحب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>The old one opens until the new one was seen to open.</source>
      <translation>يفتح القديم حتى يُرى الجديد وقد فتح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>From then on the old paper opens nothing here. Burn it.</source>
      <translation>من حينها لا تفتح الورقة القديمة شيئًا هنا. احرقها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>to show that the paper is right. The old code opens until the new one was seen to open.</source>
      <translation>لتبيّن أن الورقة صحيحة. يفتح الرمز القديم حتى يُرى الجديد وقد فتح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Each guess then takes as long as this laptop can bear: about half a second.</source>
      <translation>عندها يستغرق كل تخمين أقصى ما يحتمله هذا الحاسوب: نحو نصف ثانية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>It measures for about a second.</source>
      <translation>يقيس نحو ثانية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>The new passphrase opens from now on.</source>
      <translation>من الآن تفتح عبارة المرور الجديدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>The new code opens from now on.</source>
      <translation>من الآن يفتح الرمز الجديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Key slots</source>
      <translation>خانات المفاتيح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Passphrase, with this laptop's key ring</source>
      <translation>عبارة المرور، مع حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Passphrase of now</source>
      <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>The passphrase of now is missing.</source>
      <translation>عبارة المرور الحالية ناقصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>It is being proven…</source>
      <translation>يجري التحقق…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Change the passphrase</source>
      <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Change it</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>New recovery code</source>
      <translation>رمز استعادة جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Take it</source>
      <translation>اعتماده</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Make guessing dearer</source>
      <translation>جعل التخمين أغلى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Measure and change</source>
      <translation>قياس وتغيير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Guessing is dearer from now on.</source>
      <translation>صار التخمين أغلى من الآن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>It is as dear as this laptop can bear.</source>
      <translation>هو أغلى ما يحتمله هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Change the passphrase…</source>
      <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>New recovery code…</source>
      <translation>رمز استعادة جديد…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Make guessing dearer…</source>
      <translation>جعل التخمين أغلى…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Passphrase alone</source>
      <translation>عبارة المرور وحدها</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>%Ln groups are not typed back yet.</source>
      <translation>
        <numerusform>كل المجموعات كُتبت.</numerusform>
        <numerusform>مجموعة واحدة لم تُعَد كتابتها بعد.</numerusform>
        <numerusform>مجموعتان لم تُعَد كتابتهما بعد.</numerusform>
        <numerusform>%Ln مجموعات لم تُعَد كتابتها بعد.</numerusform>
        <numerusform>%Ln مجموعة لم تُعَد كتابتها بعد.</numerusform>
        <numerusform>%Ln مجموعة لم تُعَد كتابتها بعد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>{n} MiB, %Ln passes</source>
      <translation>
        <numerusform>{n} م.ب، بلا دورات</numerusform>
        <numerusform>{n} م.ب، دورة واحدة</numerusform>
        <numerusform>{n} م.ب، دورتان</numerusform>
        <numerusform>{n} م.ب، %Ln دورات</numerusform>
        <numerusform>{n} م.ب، %Ln دورة</numerusform>
        <numerusform>{n} م.ب، %Ln دورة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Digits follow this order. A state in which tips stand stays. Nine at most.</source>
      <translation>الأرقام تتبع هذا الترتيب. الحالة التي فيها بلاغات تبقى. تسع على الأكثر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Triage states</source>
      <translation>حالات الفرز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Add a state</source>
      <translation>إضافة حالة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Nine states are the most.</source>
      <translation>تسع حالات هي الحد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>asks for a reason</source>
      <translation>تطلب سببًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>counts as open</source>
      <translation>تُعدّ مفتوحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>New tips begin in the first state.</source>
      <translation>تبدأ البلاغات الجديدة في الحالة الأولى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Earlier</source>
      <translation>أبكر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Later</source>
      <comment>further down in an order</comment>
      <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/states.py" />
      <source>%Ln tips stand in it.</source>
      <translation>
        <numerusform>فيها لا بلاغ.</numerusform>
        <numerusform>فيها بلاغ واحد.</numerusform>
        <numerusform>فيها بلاغان.</numerusform>
        <numerusform>فيها %Ln بلاغات.</numerusform>
        <numerusform>فيها %Ln بلاغًا.</numerusform>
        <numerusform>فيها %Ln بلاغ.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Word of state {n}</source>
      <translation>كلمة الحالة {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>New state</source>
      <translation>حالة جديدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>openings a day</source>
      <translation>مرات الفتح في اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>how long an identity stays open</source>
      <translation>مدة بقاء الهوية مفتوحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>when it locks</source>
      <translation>متى يُقفل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>the clipboard</source>
      <translation>الحافظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>how many keepers must act together</source>
      <translation>كم مؤتمَنًا يجب أن يعملوا معًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>how many keep a protected source</source>
      <translation>كم مؤتمَنًا على المصدر المحمي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>the desk's name</source>
      <translation>اسم المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>the triage states</source>
      <translation>حالات الفرز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>what is destroyed</source>
      <translation>ما يُتلف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>Rules for imports</source>
      <translation>قواعد الاستيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>rules limits openings a day clipboard</source>
      <translation>قواعد حدود مرات الفتح في اليوم الحافظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>retention deletion after days</source>
      <translation>مدة الحفظ حذف إتلاف بعد أيام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>rules import sort queue tag assign form</source>
      <translation>قواعد استيراد فرز طابور وسم إسناد استمارة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>intake address age key OpenPGP PGP QR words</source>
      <translation>استقبال عنوان age مفتاح OpenPGP PGP QR كلمات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>passphrase recovery code</source>
      <translation>عبارة المرور رمز الاستعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>language size of the letters theme light dark font</source>
      <translation>اللغة حجم الحروف الخط السمة فاتح داكن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>keys shortcuts single letters</source>
      <translation>مفاتيح اختصارات حروف مفردة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>lock minutes version</source>
      <translation>القفل دقائق الإصدار</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/frame.py" />
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>If you tell whoever looks after the program, this report helps them. It is all that there is: versions and places in the program, no text, no name, no time. Nothing is sent by itself.</source>
      <translation>إذا أخبرت من يعتني بالبرنامج فهذا التقرير يعينه. هو كل ما يوجد: إصدارات ومواضع في البرنامج، بلا نص ولا اسم ولا وقت. لا يُرسل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Something went wrong inside Tipdesk.</source>
      <translation>حدث خطأ داخل Tipdesk.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Copy the report</source>
      <translation>نسخ التقرير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Copied. It is cleared after a while.</source>
      <translation>نُسخ. سيُمحى بعد حين.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Nothing half-done was kept. What was kept before is as it was.</source>
      <translation>لم يُحفظ شيء ناقص. وما حُفظ من قبل كما كان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Moving and looking</source>
      <translation>التنقل والنظر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>With tips</source>
      <translation>مع البلاغات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>With sources</source>
      <translation>مع المصادر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Going somewhere</source>
      <translation>الذهاب إلى مكان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Everywhere</source>
      <translation>في كل مكان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Letters and digits act outside fields; settings can switch them off.</source>
      <translation>الحروف والأرقام تعمل خارج الحقول؛ ويمكن إيقافها من الإعدادات.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Move to a state of triage, in their order</source>
      <translation>النقل إلى حالة فرز، بترتيبها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>New story</source>
      <translation>قصة جديدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>settings</source>
      <translation>إعدادات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>page</source>
      <translation>صفحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>story</source>
      <translation>قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>Search everything for ‘{words}’</source>
      <translation>البحث في كل شيء عن «⁨{words}⁩»</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>you lead it</source>
      <translation>أنت مسؤولها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>New tip that begins ‘{words}’</source>
      <translation>بلاغ جديد يبدأ بـ «⁨{words}⁩»</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>Places</source>
      <translation>الأماكن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>New story…</source>
      <translation>قصة جديدة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>No key to the inbox: a lead of the inbox lets people in.</source>
      <translation>لا مفتاح للوارد: مسؤول الوارد هو من يُدخل الناس.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/running_sheet.py" />
      <source>Cancel keeps what is done. A lock ends what runs here and keeps what is done too.</source>
      <translation>الإلغاء يبقي ما تم. والقفل ينهي ما يجري هنا ويبقي ما تم أيضًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/running_sheet.py" />
      <source>What is running</source>
      <translation>ما يجري الآن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/running_sheet.py" />
      <source>Nothing is running.</source>
      <translation>لا شيء يجري.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/running_sheet.py" />
      <source>Cancel: {work}</source>
      <translation>إلغاء: ⁨{work}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>One person alone rules this desk</source>
      <translation>شخص واحد وحده يحكم هذا المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Whoever holds the root sets policy and roles. From three holders on, two must sign each change.</source>
      <translation>من يحوز الجذر يضع القواعد والأدوار. ومن ثلاثة حائزين فصاعدًا يجب أن يوقّع اثنان كل تغيير.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Offline, enforced by the system</source>
      <translation>بلا اتصال، يفرضه النظام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Offline; this system cannot enforce it</source>
      <translation>بلا اتصال؛ هذا النظام لا يستطيع فرضه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Two people rule this desk</source>
      <translation>شخصان يحكمان هذا المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Last sealed {time}</source>
      <translation>آخر ختم {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Locks in {time}</source>
      <translation>يُقفل خلال {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/unfinished.py" />
      <source>A tip that was begun {when} is not kept yet.</source>
      <translation>بلاغ بدأ {when} لم يُحفظ بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/unfinished.py" />
      <source>{key} goes on with it.</source>
      <translation>⁨{key}⁩ للمتابعة فيه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/window.py" />
      <source>Nothing is in memory while locked: this is a fresh process.</source>
      <translation>لا شيء في الذاكرة أثناء القفل: هذه عملية جديدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Note. Everyone in the story reads it: write no names, numbers or places here.</source>
      <translation>ملاحظة. يقرؤها كل من في القصة: لا تكتب هنا أسماء ولا أرقامًا ولا أماكن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Terms of this statement</source>
      <translation>شروط هذه الإفادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Said on</source>
      <translation>قيل يوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>By</source>
      <translation>عبر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Set</source>
      <translation>تعيين</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>What did {alias} say?</source>
      <translation>ماذا قال ⁨{alias}⁩؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>In their words, in quotation marks; else in yours</source>
      <translation>بكلماته بين علامتي تنصيص؛ وإلا فبكلماتك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Terms go with each statement, not with the person</source>
      <translation>الشروط تتبع كل إفادة، لا الشخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Said on (year-month-day)</source>
      <translation>قيل يوم (سنة-شهر-يوم)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Write what was said.</source>
      <translation>اكتب ما قيل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Log a contact with {alias}</source>
      <translation>تدوين اتصال مع ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Nobody brings it back.</source>
      <translation>لا يعيده أحد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>It goes here, and on each laptop that hears of it; who has not confirmed it stands in the access log. Old packets, backups and flash storage keep what they had.</source>
      <translation>يُتلف هنا وعلى كل حاسوب يعلم به؛ ومن لم يؤكده مذكور في سجل الوصول. والحزم القديمة والنسخ الاحتياطية وذاكرة الفلاش تحتفظ بما كان لديها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Nothing of this source is destroyed while it stands, whatever rule or promise says.</source>
      <translation>ما دام قائمًا لا يُتلف شيء من هذا المصدر، مهما قالت قاعدة أو تعهّد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>What was promised to end goes on its day again.</source>
      <translation>ما تُعُهّد بإنهائه يُتلف في يومه من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Two people sealed an identity for this source before they had seen each other's. The ways of both come together under the first name. It counts as an opening; nothing is shown. Where one takes several keepers, they are asked first.</source>
      <translation>ختم شخصان هوية لهذا المصدر قبل أن يرى كل منهما هوية الآخر. تجتمع طرق الاتصال في كليهما تحت الاسم الأول. يُحتسب ذلك فتحًا؛ ولا يُعرض شيء. وحيث يلزم عدة مؤتمَنين يُسألون أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>One identity stands.</source>
      <translation>بقيت هوية واحدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Destroyed, as was promised. The other laptops confirm it when they hear of it.</source>
      <translation>أُتلف كما تُعُهّد. تؤكده الحواسيب الأخرى حين تعلم به.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Asked. It reaches the other keepers with the next packet, and stands under Requests.</source>
      <translation>طُلب. يصل بقية المؤتمَنين مع الحزمة القادمة، ويظهر في «الطلبات».</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Record and destroy</source>
      <translation>تسجيل وإتلاف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Record and hold</source>
      <translation>تسجيل وتجميد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>On hold.</source>
      <translation>مجمَّد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Record and lift</source>
      <translation>تسجيل ورفع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>The hold is lifted.</source>
      <translation>رُفع التجميد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Record and merge</source>
      <translation>تسجيل ودمج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Sealed anew to its keepers.</source>
      <translation>خُتمت من جديد لمؤتمَنيها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Hold {alias}</source>
      <translation>تجميد ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Lift the hold on {alias}</source>
      <translation>رفع تجميد ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Merge the identities of {alias}</source>
      <translation>دمج هويات ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Destroy what {alias} was promised</source>
      <translation>إتلاف ما تُعُهّد به لـ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/head.py" />
      <source>Log a contact</source>
      <translation>تدوين اتصال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/head.py" />
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>You are a keeper. Opening it needs a reason and is on record first.</source>
      <translation>أنت مؤتمَن. فتحها يحتاج إلى سبب ويُسجَّل أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Other windows may be able to picture this screen on this system.</source>
      <translation>قد تستطيع نوافذ أخرى تصوير هذه الشاشة على هذا النظام.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity, open for %Ln seconds</source>
      <translation>
        <numerusform>الهوية مفتوحة لمدة 0 ثانية</numerusform>
        <numerusform>الهوية مفتوحة لمدة ثانية واحدة</numerusform>
        <numerusform>الهوية مفتوحة لمدة ثانيتين</numerusform>
        <numerusform>الهوية مفتوحة لمدة %Ln ثوانٍ</numerusform>
        <numerusform>الهوية مفتوحة لمدة %Ln ثانية</numerusform>
        <numerusform>الهوية مفتوحة لمدة %Ln ثانية</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity, sealed. Reveal needs a reason.</source>
      <translation>الهوية مختومة. كشفها يحتاج إلى سبب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Reveal…</source>
      <translation>كشف…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Read aloud</source>
      <translation>قراءة بصوت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Seal now</source>
      <translation>ختم الآن</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>%Ln seconds left</source>
      <translation>
        <numerusform>بقي من الوقت: لا ثوانٍ</numerusform>
        <numerusform>بقي من الوقت: ثانية واحدة</numerusform>
        <numerusform>بقي من الوقت: ثانيتان</numerusform>
        <numerusform>بقي من الوقت: %Ln ثوانٍ</numerusform>
        <numerusform>بقي من الوقت: %Ln ثانية</numerusform>
        <numerusform>بقي من الوقت: %Ln ثانية</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity is sealed</source>
      <translation>الهوية مختومة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>{n} of {cap} today</source>
      <translation>{n} من {cap} اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>{n} s</source>
      <translation>{n} ث</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Sealed to %Ln people. Ask {names}.</source>
      <translation>
        <numerusform>مختومة لأجل لا أحد. اسأل ⁨{names}⁩.</numerusform>
        <numerusform>مختومة لأجل شخص واحد. اسأل ⁨{names}⁩.</numerusform>
        <numerusform>مختومة لأجل شخصين. اسأل ⁨{names}⁩.</numerusform>
        <numerusform>مختومة لأجل %Ln أشخاص. اسأل ⁨{names}⁩.</numerusform>
        <numerusform>مختومة لأجل %Ln شخصًا. اسأل ⁨{names}⁩.</numerusform>
        <numerusform>مختومة لأجل %Ln شخص. اسأل ⁨{names}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Open: {what} only</source>
      <translation>المفتوح: ⁨{what}⁩ فقط</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>It is opened in memory and sealed anew. It counts as an opening; nothing is shown.</source>
      <translation>تُفتح في الذاكرة وتُختم من جديد. يُحتسب ذلك فتحًا؛ ولا يُعرض شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Why? Write no names here: the other keepers and the security editor read this line.</source>
      <translation>لماذا؟ لا تكتب أسماء هنا: يقرأ هذا السطر المؤتمَنون الآخرون ومحرر الأمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Record and seal anew</source>
      <translation>التسجيل والختم من جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>How many act together</source>
      <translation>كم منهم يعملون معًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Never fewer than were promised to the source.</source>
      <translation>ليس أقل مما وُعد به المصدر أبدًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>When the others have released their shares, open this again and choose: then it is sealed anew.</source>
      <translation>حين يسلّم الآخرون حصصهم، افتح هذا مرة أخرى واختر: عندئذ تُختم من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>not in the story: keeps a share, never the name</source>
      <translation>ليس في القصة: يحفظ حصة، لا الاسم أبدًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>you</source>
      <translation>أنت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Tick as many keepers as must act together, or more.</source>
      <translation>أشّر على عدد من المؤتمَنين بقدر من يجب أن يعملوا معًا، أو أكثر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Who is not in the story can only keep it together with another.</source>
      <translation>من ليس في القصة لا يحفظها إلا مع غيره.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>From now on {k} of these act together: {names}.</source>
      <translation>من الآن يعمل ⁨{k}⁩ من هؤلاء معًا: ⁨{names}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Whoever is no keeper any more knows what they have seen.</source>
      <translation>من لم يعد مؤتمَنًا يبقى عارفًا بما رآه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>The source was not told of {names}: promise and facts will differ until the promise changes.</source>
      <translation>لم يُخبَر المصدر عن ⁨{names}⁩: يختلف التعهّد عن الواقع حتى يتغيّر التعهّد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Who keeps {alias}</source>
      <translation>من المؤتمَن على ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Somebody must keep it.</source>
      <translation>لا بد من مؤتمَن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>{who} has not answered yet what you asked.</source>
      <translation>لم يجب ⁨{who}⁩ بعد عمّا طلبته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>From now on each of these opens it alone: {names}.</source>
      <translation>من الآن يفتحها كل من هؤلاء وحده: ⁨{names}⁩.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>Name and ways go, and %Ln notes of contacts.</source>
      <translation>
        <numerusform>يُتلف الاسم وسبل الاتصال.</numerusform>
        <numerusform>يُتلف الاسم وسبل الاتصال وملاحظة اتصال واحدة.</numerusform>
        <numerusform>يُتلف الاسم وسبل الاتصال وملاحظتا اتصال.</numerusform>
        <numerusform>يُتلف الاسم وسبل الاتصال و%Ln ملاحظات اتصال.</numerusform>
        <numerusform>يُتلف الاسم وسبل الاتصال و%Ln ملاحظة اتصال.</numerusform>
        <numerusform>يُتلف الاسم وسبل الاتصال و%Ln ملاحظة اتصال.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>Seal it anew to others.</source>
      <translation>ختمها من جديد لآخرين.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>A keeper who is here seals it anew.</source>
      <translation>يختمها من جديد مؤتمَن موجود هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>Still sealed to {names}, who is gone.</source>
      <translation>ما زالت مختومة لـ⁨{names}⁩، وقد غادر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>{who}: {reason}</source>
      <translation>⁨{who}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Statements</source>
      <translation>الإفادات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Nothing said is filed yet. Add the first statement, with its terms.</source>
      <translation>لم تُحفظ أي إفادة بعد. أضف الأولى مع شروطها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Promise and facts differ.</source>
      <translation>التعهّد والواقع يختلفان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Two people sealed one before they had seen each other's. Both are kept.</source>
      <translation>ختم شخصان واحدة قبل أن يرى أحدهما الأخرى. تبقى الاثنتان.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>%Ln identities stand for this source.</source>
      <translation>
        <numerusform>لا هوية لهذا المصدر.</numerusform>
        <numerusform>لهذا المصدر هوية واحدة.</numerusform>
        <numerusform>لهذا المصدر هويتان.</numerusform>
        <numerusform>لهذا المصدر %Ln هويات.</numerusform>
        <numerusform>لهذا المصدر %Ln هوية.</numerusform>
        <numerusform>لهذا المصدر %Ln هوية.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Said</source>
      <translation>قيل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Backs</source>
      <translation>يدعم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>You asked the other keepers to merge them; not all have answered yet.</source>
      <translation>طلبت من المؤتمَنين الآخرين دمجهما؛ ولم يجب الجميع بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Merge…</source>
      <translation>دمج…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Change the keepers…</source>
      <translation>تغيير المؤتمَنين…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Lift…</source>
      <translation>رفع…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>The promise ended on {day}.</source>
      <translation>انتهى التعهّد في ⁨{day}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Destroyed on {day}, as was promised.</source>
      <translation>أُتلف في ⁨{day}⁩ كما تُعُهّد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>The promise ends on {day}.</source>
      <translation>ينتهي التعهّد في ⁨{day}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>{what} A lead does it.</source>
      <translation>⁨{what}⁩ يفعله مسؤول القصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>The story sees alias and promise. Name and ways are sealed to those promised, and to nobody else.</source>
      <translation>القصة ترى الاسم المستعار والتعهّد. أما الاسم والوسائل فمختومة لمن شملهم التعهّد وحدهم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Only I may ever know your name. In print you are …</source>
      <translation>أنا وحدي أعرف اسمك أبدًا. وفي النشر تُسمّى …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Two of them must act together</source>
      <translation>يجب أن يعمل اثنان منهم معًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Tick a second keeper first.</source>
      <translation>علّم مؤتمَنًا ثانيًا أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>New source</source>
      <translation>مصدر جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Seal and keep</source>
      <translation>ختم وحفظ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>How do they know?</source>
      <translation>كيف يعرف؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Alias</source>
      <translation>الاسم المستعار</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>What you promised</source>
      <translation>ما تعهّدت به</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>In print</source>
      <translation>في النشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Keep out</source>
      <translation>ما لا يُذكر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Destroy by</source>
      <translation>الإتلاف قبل</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>%Ln of them must act together</source>
      <translation>
        <numerusform>لا أحد منهم يجب أن يعمل</numerusform>
        <numerusform>واحد منهم يجب أن يعمل</numerusform>
        <numerusform>اثنان منهم يجب أن يعملا معًا</numerusform>
        <numerusform>%Ln منهم يجب أن يعملوا معًا</numerusform>
        <numerusform>%Ln منهم يجب أن يعملوا معًا</numerusform>
        <numerusform>%Ln منهم يجب أن يعملوا معًا</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>That two must act together needs a second person: somebody who is let into the story, or a security editor. You can change the keepers later.</source>
      <translation>أن يعمل اثنان معًا يحتاج إلى شخص ثانٍ: شخص أُدخل القصة، أو محرر أمن. تستطيع تغيير المؤتمَنين لاحقًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Alone nobody opens it, you neither.</source>
      <translation>لا يفتحها أحد وحده، ولا أنت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>You ask, they see who and why, and release their share to that one request.</source>
      <translation>أنت تطلب، وهم يرون من ولماذا، ويفرجون عن حصتهم لهذا الطلب وحده.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>The alias is being drawn.</source>
      <translation>يُختار الاسم المستعار بالقرعة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Write what you promised.</source>
      <translation>اكتب ما تعهّدت به.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>The destroy date is not a day.</source>
      <translation>تاريخ الإتلاف ليس يومًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Write the name into the sealed form.</source>
      <translation>اكتب الاسم في النموذج المختوم.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Tick %Ln keepers first: the desk asks for so many.</source>
      <translation>
        <numerusform>لا حاجة إلى تأشير مؤتمَنين.</numerusform>
        <numerusform>أشّر أولًا على مؤتمَن واحد: هذا ما يطلبه المكتب.</numerusform>
        <numerusform>أشّر أولًا على مؤتمَنين اثنين: هذا ما يطلبه المكتب.</numerusform>
        <numerusform>أشّر أولًا على %Ln مؤتمَنين: هذا ما يطلبه المكتب.</numerusform>
        <numerusform>أشّر أولًا على %Ln مؤتمَنًا: هذا ما يطلبه المكتب.</numerusform>
        <numerusform>أشّر أولًا على %Ln مؤتمَن: هذا ما يطلبه المكتب.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>saw it, first hand</source>
      <translation>شاهده بنفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>How do they know? No name, no job that one person holds.</source>
      <translation>كيف يعرف؟ لا اسم، ولا وظيفة يشغلها شخص واحد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>What you promised, in the words agreed</source>
      <translation>ما تعهّدت به، بالكلمات المتفق عليها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>a person who worked at the yard</source>
      <translation>شخص عمل في حوض السفن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>How to name them in print</source>
      <translation>كيف يُسمّى في النشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>job, family, shifts</source>
      <translation>الوظيفة، العائلة، النوبات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>What must stay out of notes and print</source>
      <translation>ما يجب ألا يُذكر في الملاحظات والنشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Destroy name and ways by (year-month-day)</source>
      <translation>إتلاف الاسم والوسائل قبل (سنة-شهر-يوم)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Who may know the name</source>
      <translation>من يجوز له معرفة الاسم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>On the record</source>
      <translation>للنشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Background</source>
      <translation>خلفية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Deep background</source>
      <translation>خلفية عميقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Off the record</source>
      <translation>ليس للنشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Our own</source>
      <translation>لنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Contact plan</source>
      <translation>خطة الاتصال</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>May know: %Ln people</source>
      <translation>
        <numerusform>يجوز أن يعرف: لا أحد</numerusform>
        <numerusform>يجوز أن يعرف: شخص واحد</numerusform>
        <numerusform>يجوز أن يعرف: شخصان</numerusform>
        <numerusform>يجوز أن يعرف: %Ln أشخاص</numerusform>
        <numerusform>يجوز أن يعرف: %Ln شخصًا</numerusform>
        <numerusform>يجوز أن يعرف: %Ln شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Name, and %Ln ways of contact.</source>
      <translation>
        <numerusform>الاسم، ولا وسيلة اتصال.</numerusform>
        <numerusform>الاسم، ووسيلة اتصال واحدة.</numerusform>
        <numerusform>الاسم، ووسيلتا اتصال.</numerusform>
        <numerusform>الاسم، و%Ln وسائل اتصال.</numerusform>
        <numerusform>الاسم، و%Ln وسيلة اتصال.</numerusform>
        <numerusform>الاسم، و%Ln وسيلة اتصال.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>%Ln others in the story see the alias, the promise and the statements. They hold no key to the name.</source>
      <translation>
        <numerusform>لا أحد غيرهم في القصة.</numerusform>
        <numerusform>شخص آخر في القصة يرى الاسم المستعار والتعهّد والإفادات، ولا يملك مفتاح الاسم.</numerusform>
        <numerusform>شخصان آخران في القصة يريان الاسم المستعار والتعهّد والإفادات، ولا يملكان مفتاح الاسم.</numerusform>
        <numerusform>%Ln آخرون في القصة يرون الاسم المستعار والتعهّد والإفادات، ولا يملكون مفتاح الاسم.</numerusform>
        <numerusform>%Ln شخصًا آخر في القصة يرون الاسم المستعار والتعهّد والإفادات، ولا يملكون مفتاح الاسم.</numerusform>
        <numerusform>%Ln شخص آخر في القصة يرون الاسم المستعار والتعهّد والإفادات، ولا يملكون مفتاح الاسم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>No name, and %Ln ways of contact.</source>
      <translation>
        <numerusform>لا اسم، ولا وسيلة اتصال.</numerusform>
        <numerusform>لا اسم، ووسيلة اتصال واحدة.</numerusform>
        <numerusform>لا اسم، ووسيلتا اتصال.</numerusform>
        <numerusform>لا اسم، و%Ln وسائل اتصال.</numerusform>
        <numerusform>لا اسم، و%Ln وسيلة اتصال.</numerusform>
        <numerusform>لا اسم، و%Ln وسيلة اتصال.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Name only.</source>
      <translation>الاسم فقط.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>{names} can open the identity and was not promised as one who may know.</source>
      <translation>⁨{names}⁩ يستطيع فتح الهوية ولم يشمله التعهّد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>agreed {day}, {how}</source>
      <translation>اتُّفق {day}، ⁨{how}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Refused: {why}</source>
      <translation>مرفوض: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>the way the source prefers</source>
      <translation>الوسيلة التي يفضّلها المصدر</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Protected: %Ln keepers</source>
      <translation>
        <numerusform>محميّ: بلا مؤتمَن</numerusform>
        <numerusform>محميّ: مؤتمَن واحد</numerusform>
        <numerusform>محميّ: مؤتمَنان</numerusform>
        <numerusform>محميّ: %Ln مؤتمَنين</numerusform>
        <numerusform>محميّ: %Ln مؤتمَنًا</numerusform>
        <numerusform>محميّ: %Ln مؤتمَن</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>A source since {day}</source>
      <translation>مصدر منذ {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Promise: none yet</source>
      <translation>التعهّد: لا شيء بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>In print: as promised</source>
      <translation>في النشر: كما في التعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>hours, and a word that proves it is you</source>
      <translation>الأوقات، وكلمة تثبت أنك أنت</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>%Ln contacts, last on {day}</source>
      <translation>
        <numerusform>لا اتصالات، آخرها {day}</numerusform>
        <numerusform>اتصال واحد، {day}</numerusform>
        <numerusform>اتصالان، آخرهما {day}</numerusform>
        <numerusform>%Ln اتصالات، آخرها {day}</numerusform>
        <numerusform>%Ln اتصالًا، آخرها {day}</numerusform>
        <numerusform>%Ln اتصال، آخرها {day}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>how they know: {how}</source>
      <translation>كيف عرف: ⁨{how}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Destroy: by {day}</source>
      <translation>الإتلاف: قبل {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>With this source</source>
      <translation>مع هذا المصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Change the promise…</source>
      <translation>تغيير التعهّد…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Withdraw the statement</source>
      <translation>سحب الإفادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Put it on hold…</source>
      <translation>تجميده…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Withdraw the source…</source>
      <translation>سحب المصدر…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Add a statement</source>
      <translation>إضافة إفادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Change the promise</source>
      <translation>تغيير التعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Put it on hold</source>
      <translation>تجميده</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Withdraw the source</source>
      <translation>سحب المصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>{story}  /  Sources</source>
      <translation>⁨{story}⁩  /  المصادر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>In the words agreed</source>
      <translation>بالكلمات المتفق عليها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>What must stay out</source>
      <translation>ما يجب ألا يُذكر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>What was promised to {alias}</source>
      <translation>ما تُعهّد به لـ ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>Destroy name and ways by (year-month-day, empty for no day)</source>
      <translation>إتلاف الاسم والوسائل قبل (سنة-شهر-يوم، أو فارغ)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>The promise could not be read. Treat it as: nobody may know.</source>
      <translation>تعذّرت قراءة التعهّد. عامله هكذا: لا يجوز لأحد أن يعرف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>What we promised</source>
      <translation>ما تعهّدنا به</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>Promised: {words}</source>
      <translation>التعهّد: ⁨{words}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Why do you need it now? Write no names here: the security editor reads this line.</source>
      <translation>لماذا تحتاج إليها الآن؟ لا تكتب أسماء هنا: محرر الأمن يقرأ هذا السطر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>The record is written and synced before anything opens. If it cannot be written, nothing opens.</source>
      <translation>يُكتب القيد ويثبَّت على القرص قبل أن يُفتح شيء. وإن تعذّرت كتابته فلا يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>They see who asks and why, and nothing of the identity. Alone, nobody opens it.</source>
      <translation>يرون من يطلب ولماذا، ولا شيء من الهوية. لا يفتحها أحد وحده.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>%Ln openings today; the policy allows no more before 00:00.</source>
      <translation>
        <numerusform>لا فتح اليوم؛ والقواعد لا تسمح بالمزيد قبل 00:00.</numerusform>
        <numerusform>فتح واحد اليوم؛ والقواعد لا تسمح بالمزيد قبل 00:00.</numerusform>
        <numerusform>فتحان اليوم؛ والقواعد لا تسمح بالمزيد قبل 00:00.</numerusform>
        <numerusform>%Ln مرات فتح اليوم؛ والقواعد لا تسمح بالمزيد قبل 00:00.</numerusform>
        <numerusform>%Ln مرة فتح اليوم؛ والقواعد لا تسمح بالمزيد قبل 00:00.</numerusform>
        <numerusform>%Ln مرة فتح اليوم؛ والقواعد لا تسمح بالمزيد قبل 00:00.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>An hour</source>
      <translation>ساعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>A day</source>
      <translation>يوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>A week</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>They may answer within</source>
      <translation>يمكنهم الجواب خلال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Valid until {moment}. This source needs two keepers.</source>
      <translation>صالح حتى ⁨{moment}⁩. هذا المصدر يحتاج إلى مؤتمَنَين.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>They may answer until {moment}. It stands under Requests.</source>
      <translation>يمكنهم الجواب حتى ⁨{moment}⁩. يظهر في «الطلبات».</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Seal again after</source>
      <translation>الختم من جديد بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Used today</source>
      <translation>استُعمل اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>The record is being written.</source>
      <translation>يُكتب القيد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>You have asked already.</source>
      <translation>طلبتَ بالفعل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Tick what you need.</source>
      <translation>علّم ما تحتاج إليه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>For the story {codename}. One source, one reason, one time.</source>
      <translation>لأجل القصة ⁨{codename}⁩. مصدر واحد، سبب واحد، مرة واحدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Record and open</source>
      <translation>تسجيل وفتح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>No copy, print or export</source>
      <translation>لا نسخ ولا طباعة ولا تصدير</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Recorded first.</source>
      <translation>يُسجَّل أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>This source needs {names}.</source>
      <translation>هذا المصدر يحتاج إلى ⁨{names}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>{n} of {cap}</source>
      <translation>{n} من {cap}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>{n} of {cap} used today</source>
      <translation>استُعمل {n} من {cap} اليوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Open the identity of {alias}</source>
      <translation>فتح هوية ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Open only what you need</source>
      <translation>افتح ما تحتاج إليه فقط</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>{names} agreed.</source>
      <translation>وافق ⁨{names}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>You have asked. It waits for {names}.</source>
      <translation>طلبتَ. ينتظر ⁨{names}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Ways of contact, the preferred one first</source>
      <translation>وسائل الاتصال، والمفضّلة أولًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Sealed form</source>
      <translation>النموذج المختوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Hours</source>
      <translation>الأوقات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Word</source>
      <translation>الكلمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>number, handle or address</source>
      <translation>رقم أو معرّف أو عنوان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>prefers evenings</source>
      <translation>يفضّل المساء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Identity, sealed to those promised</source>
      <translation>الهوية، مختومة لمن شملهم التعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>after 20:00</source>
      <translation>بعد 20:00</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>tide</source>
      <translation>مدّ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>When to reach them</source>
      <translation>متى يمكن الوصول إليه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>A word that proves it is you</source>
      <translation>كلمة تثبت أنك أنت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Way {n}</source>
      <translation>الوسيلة {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Way {n}, value</source>
      <translation>الوسيلة {n}، القيمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Way {n}, note</source>
      <translation>الوسيلة {n}، ملاحظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_text.py" />
      <source>Opened value, not read aloud until you ask</source>
      <translation>قيمة مفتوحة، لا تُقرأ بصوت حتى تطلب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Identity and openings</source>
      <translation>الهوية ومرات الفتح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Who may know</source>
      <translation>من يجوز له أن يعرف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Openings</source>
      <translation>مرات الفتح</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/side.py" />
      <source>all %Ln, refused ones too</source>
      <translation>
        <numerusform>لا شيء بعد</numerusform>
        <numerusform>واحد، والمرفوض أيضًا</numerusform>
        <numerusform>اثنان، والمرفوض أيضًا</numerusform>
        <numerusform>كلها %Ln، والمرفوض أيضًا</numerusform>
        <numerusform>كلها %Ln، والمرفوض أيضًا</numerusform>
        <numerusform>كلها %Ln، والمرفوض أيضًا</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>keeper</source>
      <translation>مؤتمَن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Keep out of notes</source>
      <translation>لا يُذكر في الملاحظات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Contacts</source>
      <translation>الاتصالات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Statement withdrawn.</source>
      <translation>سُحبت الإفادة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Withdraw</source>
      <translation>سحب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>It stands in no list any more. Its identity stays sealed where it is.</source>
      <translation>لم يعد في أي قائمة. وتبقى هويته مختومة حيث هي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Statement kept.</source>
      <translation>حُفظت الإفادة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Terms: {terms}.</source>
      <translation>الشروط: ⁨{terms}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Contact logged.</source>
      <translation>دُوّن الاتصال.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Promise changed.</source>
      <translation>غُيّر التعهّد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Withdrawn.</source>
      <translation>تم السحب.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln sources, with their promises</source>
      <translation>
        <numerusform>لا مصادر</numerusform>
        <numerusform>مصدر واحد مع تعهّده</numerusform>
        <numerusform>مصدران مع تعهّديهما</numerusform>
        <numerusform>%Ln مصادر مع تعهّداتها</numerusform>
        <numerusform>%Ln مصدرًا مع تعهّداتها</numerusform>
        <numerusform>%Ln مصدر مع تعهّداتها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln statements</source>
      <translation>
        <numerusform>لا إفادات</numerusform>
        <numerusform>إفادة واحدة</numerusform>
        <numerusform>إفادتان</numerusform>
        <numerusform>%Ln إفادات</numerusform>
        <numerusform>%Ln إفادة</numerusform>
        <numerusform>%Ln إفادة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln contacts</source>
      <translation>
        <numerusform>لا اتصالات</numerusform>
        <numerusform>اتصال واحد</numerusform>
        <numerusform>اتصالان</numerusform>
        <numerusform>%Ln اتصالات</numerusform>
        <numerusform>%Ln اتصالًا</numerusform>
        <numerusform>%Ln اتصال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln notes</source>
      <translation>
        <numerusform>لا ملاحظات</numerusform>
        <numerusform>ملاحظة واحدة</numerusform>
        <numerusform>ملاحظتان</numerusform>
        <numerusform>%Ln ملاحظات</numerusform>
        <numerusform>%Ln ملاحظة</numerusform>
        <numerusform>%Ln ملاحظة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Withdraw {alias}</source>
      <translation>سحب ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stepping.py" />
      <source>Doing again</source>
      <translation>تجري الإعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/adding.py" />
      <source>Withdraw this story</source>
      <translation>سحب هذه القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/adding.py" />
      <source>It stands in no list any more. Its file stays, and is verified as before.</source>
      <translation>لم تعد في أي قائمة. ويبقى ملفها ويُفحص كما كان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Small pictures</source>
      <translation>صور مصغّرة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Of first pages, made in the sandbox. Each is a look, and is on record.</source>
      <translation>لأولى الصفحات، صُنعت في البيئة المعزولة. كل منها نظرة، وهي مسجَّلة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Came with</source>
      <translation>جاء مع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Derived copy</source>
      <translation>نسخة مشتقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Original, sealed</source>
      <translation>الأصل، مختوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>In the inbox, S files a tip into it. The plus above writes down a source, or brings files in. Whoever is let in reads all of it, and nobody else any of it.</source>
      <translation>في الوارد يحفظ S بلاغًا فيها. وعلامة الزائد في الأعلى تدوّن مصدرًا أو تُدخل ملفات. من أُدخل يقرأ كل ما فيها، ولا يقرأ غيره شيئًا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/front.py" />
      <source>%Ln changes were set aside: their author had no access.</source>
      <translation>
        <numerusform>لم يوضع أي تغيير جانبًا.</numerusform>
        <numerusform>وُضع تغيير واحد جانبًا: لم يكن لكاتبه وصول.</numerusform>
        <numerusform>وُضع تغييران جانبًا: لم يكن لكاتبهما وصول.</numerusform>
        <numerusform>وُضعت %Ln تغييرات جانبًا: لم يكن لكاتبها وصول.</numerusform>
        <numerusform>وُضع %Ln تغييرًا جانبًا: لم يكن لكاتبها وصول.</numerusform>
        <numerusform>وُضع %Ln تغيير جانبًا: لم يكن لكاتبها وصول.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>A lead can look.</source>
      <translation>يستطيع مسؤول القصة الاطلاع.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/front.py" />
      <source>%Ln promises are kept.</source>
      <translation>
        <numerusform>لا تعهّدات بعد.</numerusform>
        <numerusform>تعهّد واحد مصون.</numerusform>
        <numerusform>تعهّدان مصونان.</numerusform>
        <numerusform>%Ln تعهّدات مصونة.</numerusform>
        <numerusform>%Ln تعهّدًا مصونًا.</numerusform>
        <numerusform>%Ln تعهّد مصون.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Promises at risk</source>
      <translation>تعهّدات في خطر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>To do</source>
      <translation>للعمل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Nothing is in this story yet.</source>
      <translation>لا شيء في هذه القصة بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Nothing presses.</source>
      <translation>لا شيء مستعجل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>{n}, last three</source>
      <translation>{n}، آخر ثلاثة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Front page</source>
      <translation>الصفحة الأولى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Tips</source>
      <translation>البلاغات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Sources</source>
      <translation>المصادر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>History</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Parts of this story</source>
      <translation>أجزاء هذه القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Search this story</source>
      <translation>البحث في هذه القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>The title is read by the story's people alone. The access log shows the codename.</source>
      <translation>العنوان يقرؤه أهل القصة وحدهم. أما سجل الوصول فيُظهر الاسم الرمزي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Found the story</source>
      <translation>إنشاء القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Give it a title.</source>
      <translation>أعطها عنوانًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>The codename is being drawn.</source>
      <translation>يُختار الاسم الرمزي بالقرعة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>What it is about</source>
      <translation>ما موضوعها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Being founded.</source>
      <translation>يجري إنشاؤها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{name}, since {day}</source>
      <translation>⁨{name}⁩، منذ ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{state}, since {day}</source>
      <translation>⁨{state}⁩، منذ {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: promise and facts differ.</source>
      <translation>⁨{alias}⁩: التعهّد والواقع يختلفان.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: the promise ends in %Ln days.</source>
      <translation>
        <numerusform>⁨{alias}⁩: ينتهي التعهّد اليوم.</numerusform>
        <numerusform>⁨{alias}⁩: ينتهي التعهّد بعد يوم واحد.</numerusform>
        <numerusform>⁨{alias}⁩: ينتهي التعهّد بعد يومين.</numerusform>
        <numerusform>⁨{alias}⁩: ينتهي التعهّد بعد %Ln أيام.</numerusform>
        <numerusform>⁨{alias}⁩: ينتهي التعهّد بعد %Ln يومًا.</numerusform>
        <numerusform>⁨{alias}⁩: ينتهي التعهّد بعد %Ln يوم.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>Promised: name and ways are destroyed by {day}.</source>
      <translation>التعهّد: يُتلف الاسم والوسائل قبل {day}.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>%Ln recused: {names}.</source>
      <translation>
        <numerusform>لا متنحّي: ⁨{names}⁩.</numerusform>
        <numerusform>متنحٍّ واحد: ⁨{names}⁩.</numerusform>
        <numerusform>متنحيان: ⁨{names}⁩.</numerusform>
        <numerusform>%Ln متنحين: ⁨{names}⁩.</numerusform>
        <numerusform>%Ln متنحيًا: ⁨{names}⁩.</numerusform>
        <numerusform>%Ln متنحٍّ: ⁨{names}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>planned for {day}</source>
      <translation>مخطط لها {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: the promise has ended.</source>
      <translation>⁨{alias}⁩: انتهى التعهّد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>Access of {name} ends</source>
      <translation>ينتهي وصول ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>With this story</source>
      <translation>مع هذه القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Quick capture…</source>
      <translation>تدوين سريع…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>People of this story…</source>
      <translation>أهل هذه القصة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Title of the story</source>
      <translation>عنوان القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Change the title</source>
      <translation>تغيير العنوان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>New source…</source>
      <translation>مصدر جديد…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Import into this story…</source>
      <translation>الاستيراد إلى هذه القصة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Change the title…</source>
      <translation>تغيير العنوان…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Withdraw this story…</source>
      <translation>سحب هذه القصة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Title changed.</source>
      <translation>غُيّر العنوان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/side.py" />
      <source>People and activity</source>
      <translation>الأشخاص والنشاط</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/side.py" />
      <source>Grant…</source>
      <translation>منح الوصول…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/side.py" />
      <source>Activity</source>
      <translation>النشاط</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>No source is written down in this story yet.</source>
      <translation>لم يُدوَّن أي مصدر في هذه القصة بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>kept</source>
      <translation>مصون</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>none yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>How they know</source>
      <translation>كيف يعرف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>Last contact</source>
      <translation>آخر اتصال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>Promise</source>
      <translation>التعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>differs</source>
      <translation>مختلف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>none yet</source>
      <comment>a promise</comment>
      <translation>لا تعهّد بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took a tip back into the inbox</source>
      <translation>أعاد بلاغًا إلى الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took a tip back into the inbox</source>
      <comment>after You</comment>
      <translation>أعدت بلاغًا إلى الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a tip that is no longer here</source>
      <translation>غيّر بلاغًا لم يعد هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a tip that is no longer here</source>
      <comment>after You</comment>
      <translation>غيّرت بلاغًا لم يعد هنا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took a tip back</source>
      <translation>استعاد بلاغًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took a tip back</source>
      <comment>after You</comment>
      <translation>استعدت بلاغًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>founded the story</source>
      <translation>أنشأ القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>founded the story</source>
      <comment>after You</comment>
      <translation>أنشأت القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew the story</source>
      <translation>سحب القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew the story</source>
      <comment>after You</comment>
      <translation>سحبت القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed when it is to appear</source>
      <translation>غيّر موعد النشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed when it is to appear</source>
      <comment>after You</comment>
      <translation>غيّرت موعد النشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed the story's state</source>
      <translation>غيّر حالة القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed the story's state</source>
      <comment>after You</comment>
      <translation>غيّرت حالة القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a record</source>
      <translation>غيّر قيدًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a record</source>
      <comment>after You</comment>
      <translation>غيّرت قيدًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>{did}: {title}</source>
      <translation>{did}: ⁨{title}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed {alias}</source>
      <translation>غيّر ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed {alias}</source>
      <comment>after You</comment>
      <translation>غيّرت ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew a statement</source>
      <translation>سحب إفادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew a statement</source>
      <comment>after You</comment>
      <translation>سحبت إفادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a statement</source>
      <translation>غيّر إفادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a statement</source>
      <comment>after You</comment>
      <translation>غيّرت إفادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took in {title}</source>
      <translation>أدخل ⁨{title}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took in {title}</source>
      <comment>after You</comment>
      <translation>أدخلت ⁨{title}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>added {alias}</source>
      <translation>أضاف ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>added {alias}</source>
      <comment>after You</comment>
      <translation>أضفت ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew {alias}</source>
      <translation>سحب ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew {alias}</source>
      <comment>after You</comment>
      <translation>سحبت ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>logged a contact with {alias}</source>
      <translation>دوّن اتصالًا مع ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>logged a contact with {alias}</source>
      <comment>after You</comment>
      <translation>دوّنت اتصالًا مع ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed what was promised to {alias}</source>
      <translation>غيّر ما تُعهّد به لـ ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed what was promised to {alias}</source>
      <comment>after You</comment>
      <translation>غيّرت ما تُعهّد به لـ ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>sealed the identity of {alias} anew</source>
      <translation>ختم هوية ⁨{alias}⁩ من جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>sealed the identity of {alias} anew</source>
      <comment>after You</comment>
      <translation>ختمت هوية ⁨{alias}⁩ من جديد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed the title to {title}</source>
      <translation>غيّر العنوان إلى ⁨{title}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed the title to {title}</source>
      <comment>after You</comment>
      <translation>غيّرت العنوان إلى ⁨{title}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>wrote down what {alias} said</source>
      <translation>دوّن ما قاله ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>wrote down what {alias} said</source>
      <comment>after You</comment>
      <translation>دوّنت ما قاله ⁨{alias}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>Kept as a filter of your own.</source>
      <translation>حُفظ مرشحًا خاصًا بك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>The filter is gone.</source>
      <translation>أُزيل المرشح.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>%Ln are ticked, the newest of {all} that were found.</source>
      <translation>
        <numerusform>لا شيء معلَّم من ⁨{all}⁩ عُثر عليها.</numerusform>
        <numerusform>واحد معلَّم، الأحدث من ⁨{all}⁩ عُثر عليها.</numerusform>
        <numerusform>اثنان معلَّمان، الأحدث من ⁨{all}⁩ عُثر عليها.</numerusform>
        <numerusform>%Ln معلَّمة، الأحدث من ⁨{all}⁩ عُثر عليها.</numerusform>
        <numerusform>%Ln معلَّمًا، الأحدث من ⁨{all}⁩ عُثر عليها.</numerusform>
        <numerusform>%Ln معلَّم، الأحدث من ⁨{all}⁩ عُثر عليها.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>Nothing here says nearly the same.</source>
      <translation>لا شيء هنا يقول الشيء نفسه تقريبًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>This tip names no address that others name too.</source>
      <translation>لا يذكر هذا البلاغ عنوانًا تذكره بلاغات أخرى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>No other tip here brought the same document.</source>
      <translation>لم يأت بلاغ آخر هنا بالمستند نفسه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>Comparing tips</source>
      <translation>مقارنة البلاغات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They go into {story}, and whoever reads that story reads them.</source>
      <translation>تدخل في ⁨{story}⁩، ومن يقرأ تلك القصة يقرؤها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Everyone who can see the inbox reads it.</source>
      <translation>يقرؤها كل من يرى الوارد.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Stopped: %Ln tips were changed.</source>
      <translation>
        <numerusform>توقّف: لم يُغيَّر أي بلاغ.</numerusform>
        <numerusform>توقّف: غُيّر بلاغ واحد.</numerusform>
        <numerusform>توقّف: غُيّر بلاغان.</numerusform>
        <numerusform>توقّف: غُيّرت %Ln بلاغات.</numerusform>
        <numerusform>توقّف: غُيّر %Ln بلاغًا.</numerusform>
        <numerusform>توقّف: غُيّر %Ln بلاغ.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Assigned to you.</source>
      <translation>أُسند إليك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>No due date.</source>
      <translation>بلا موعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Next step</source>
      <translation>الخطوة التالية</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Moved %Ln tips to {state}.</source>
      <translation>
        <numerusform>لم يُنقل شيء إلى ⁨{state}⁩.</numerusform>
        <numerusform>نُقل إلى ⁨{state}⁩.</numerusform>
        <numerusform>نُقل بلاغان إلى ⁨{state}⁩.</numerusform>
        <numerusform>نُقلت %Ln بلاغات إلى ⁨{state}⁩.</numerusform>
        <numerusform>نُقل %Ln بلاغًا إلى ⁨{state}⁩.</numerusform>
        <numerusform>نُقل %Ln بلاغ إلى ⁨{state}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Assigned to nobody.</source>
      <translation>لم يُسند إلى أحد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Assigned to {who}.</source>
      <translation>أُسند إلى ⁨{who}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Filed into {story}.</source>
      <translation>حُفظ في ⁨{story}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Waits for no story.</source>
      <translation>لا ينتظر أي قصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They wait for no story.</source>
      <translation>لا تنتظر أي قصة.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>This touches %Ln tips. {what}</source>
      <translation>
        <numerusform>يمسّ هذا أي بلاغ. ⁨{what}⁩</numerusform>
        <numerusform>يمسّ هذا بلاغ واحد. ⁨{what}⁩</numerusform>
        <numerusform>يمسّ هذا بلاغين. ⁨{what}⁩</numerusform>
        <numerusform>يمسّ هذا %Ln بلاغات. ⁨{what}⁩</numerusform>
        <numerusform>يمسّ هذا %Ln بلاغًا. ⁨{what}⁩</numerusform>
        <numerusform>يمسّ هذا %Ln بلاغ. ⁨{what}⁩</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln of them are assigned to colleagues.</source>
      <translation>
        <numerusform>لا شيء منها مُسند إلى زملاء.</numerusform>
        <numerusform>واحد منها مُسند إلى زميل.</numerusform>
        <numerusform>اثنان منها مُسندان إلى زملاء.</numerusform>
        <numerusform>%Ln منها مُسندة إلى زملاء.</numerusform>
        <numerusform>%Ln منها مُسندة إلى زملاء.</numerusform>
        <numerusform>%Ln منها مُسندة إلى زملاء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln of them have a due date.</source>
      <translation>
        <numerusform>لا شيء منها له موعد استحقاق.</numerusform>
        <numerusform>واحد منها له موعد استحقاق.</numerusform>
        <numerusform>اثنان منها لهما موعد استحقاق.</numerusform>
        <numerusform>%Ln منها لها موعد استحقاق.</numerusform>
        <numerusform>%Ln منها لها موعد استحقاق.</numerusform>
        <numerusform>%Ln منها لها موعد استحقاق.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln of them brought documents.</source>
      <translation>
        <numerusform>لم يأت شيء منها بمستندات.</numerusform>
        <numerusform>واحد منها أتى بمستندات.</numerusform>
        <numerusform>اثنان منها أتيا بمستندات.</numerusform>
        <numerusform>%Ln منها أتت بمستندات.</numerusform>
        <numerusform>%Ln منها أتت بمستندات.</numerusform>
        <numerusform>%Ln منها أتت بمستندات.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln tips move to {state}.</source>
      <translation>
        <numerusform>لا يُنقل شيء إلى ⁨{state}⁩.</numerusform>
        <numerusform>يُنقل بلاغ واحد إلى ⁨{state}⁩.</numerusform>
        <numerusform>يُنقل بلاغان إلى ⁨{state}⁩.</numerusform>
        <numerusform>تُنقل %Ln بلاغات إلى ⁨{state}⁩.</numerusform>
        <numerusform>يُنقل %Ln بلاغًا إلى ⁨{state}⁩.</numerusform>
        <numerusform>يُنقل %Ln بلاغ إلى ⁨{state}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They are given to {who}.</source>
      <translation>تُسند إلى ⁨{who}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They are given to nobody.</source>
      <translation>لا تُسند إلى أحد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They wait for {story}, where they are; who reads them stays the same.</source>
      <translation>تنتظر ⁨{story}⁩ حيث هي؛ ويبقى من يقرؤها كما هو.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They become due {day}.</source>
      <translation>يصير موعدها ⁨{day}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Their due dates go.</source>
      <translation>تزول مواعيدها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Note kept.</source>
      <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Tags kept.</source>
      <translation>حُفظت الوسوم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Next step kept.</source>
      <translation>حُفظت الخطوة التالية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Waits for {story}.</source>
      <translation>ينتظر ⁨{story}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Due {day}.</source>
      <translation>الموعد {day}.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Stopped: %Ln tips moved to {state}.</source>
      <translation>
        <numerusform>توقّف: لم يُنقل أي بلاغ إلى ⁨{state}⁩.</numerusform>
        <numerusform>توقّف: نُقل بلاغ واحد إلى ⁨{state}⁩.</numerusform>
        <numerusform>توقّف: نُقل بلاغان إلى ⁨{state}⁩.</numerusform>
        <numerusform>توقّف: نُقلت %Ln بلاغات إلى ⁨{state}⁩.</numerusform>
        <numerusform>توقّف: نُقل %Ln بلاغًا إلى ⁨{state}⁩.</numerusform>
        <numerusform>توقّف: نُقل %Ln بلاغ إلى ⁨{state}⁩.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Stopped: %Ln tips were filed into {story}.</source>
      <translation>
        <numerusform>توقّف: لم يُحفظ شيء في ⁨{story}⁩.</numerusform>
        <numerusform>توقّف: حُفظ بلاغ واحد في ⁨{story}⁩.</numerusform>
        <numerusform>توقّف: حُفظ بلاغان في ⁨{story}⁩.</numerusform>
        <numerusform>توقّف: حُفظت %Ln بلاغات في ⁨{story}⁩.</numerusform>
        <numerusform>توقّف: حُفظ %Ln بلاغًا في ⁨{story}⁩.</numerusform>
        <numerusform>توقّف: حُفظ %Ln بلاغ في ⁨{story}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>group, closed</source>
      <translation>مجموعة، مطوية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>group, open</source>
      <translation>مجموعة، مفتوحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>within a group</source>
      <translation>ضمن مجموعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>warnings</source>
      <translation>تنبيهات</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>%Ln say nearly the same</source>
      <translation>
        <numerusform>لا شيء يقول الشيء نفسه تقريبًا</numerusform>
        <numerusform>واحد يقول الشيء نفسه تقريبًا</numerusform>
        <numerusform>اثنان يقولان الشيء نفسه تقريبًا</numerusform>
        <numerusform>%Ln تقول الشيء نفسه تقريبًا</numerusform>
        <numerusform>%Ln تقول الشيء نفسه تقريبًا</numerusform>
        <numerusform>%Ln تقول الشيء نفسه تقريبًا</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>File into story</source>
      <translation>الحفظ في قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Queue of a story</source>
      <translation>طابور قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Many at once</source>
      <translation>كثير دفعة واحدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Do it</source>
      <translation>تنفيذ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>File</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>No queue</source>
      <translation>بلا طابور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Put there</source>
      <translation>ضعه هناك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Tomorrow</source>
      <translation>غدًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>In 2 days</source>
      <translation>بعد يومين</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>In a week</source>
      <translation>بعد أسبوع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>In 30 days</source>
      <translation>بعد 30 يومًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>No due date</source>
      <translation>بلا موعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>your own</source>
      <translation>خاص بك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>its queue</source>
      <translation>طابورها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>A filter, or a name to keep this one under</source>
      <translation>مرشح، أو اسم يُحفظ به هذا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>It can be undone as one.</source>
      <translation>يمكن التراجع عنه دفعة واحدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>keep this filter</source>
      <translation>حفظ هذا المرشح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>For {story}</source>
      <translation>لـ⁨{story}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>{name} (you)</source>
      <translation>⁨{name}⁩ (أنت)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>let it go</source>
      <translation>إزالته</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/documents_strip.py" />
      <source>%Ln documents, opened only in the safe view</source>
      <translation>
        <numerusform>لا مستندات، لا يُفتح إلا في العرض الآمن</numerusform>
        <numerusform>مستند واحد، لا يُفتح إلا في العرض الآمن</numerusform>
        <numerusform>مستندان، لا يُفتح إلا في العرض الآمن</numerusform>
        <numerusform>%Ln مستندات، لا يُفتح إلا في العرض الآمن</numerusform>
        <numerusform>%Ln مستندًا، لا يُفتح إلا في العرض الآمن</numerusform>
        <numerusform>%Ln مستند، لا يُفتح إلا في العرض الآمن</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/documents_strip.py" />
      <source>warning</source>
      <translation>تنبيه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/doing.py" />
      <source>Deciding</source>
      <translation>جارٍ البتّ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Tips come in by import or by hand. Nothing arrives by itself: this program never goes on the network.</source>
      <translation>تأتي البلاغات بالاستيراد أو باليد. لا شيء يصل من تلقاء نفسه: هذا البرنامج لا يتصل بالشبكة أبدًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Or drop files anywhere on this window. You will see what is in them before anything is kept.</source>
      <translation>أو أفلت ملفات في أي مكان من هذه النافذة. سترى ما فيها قبل أن يُحفظ شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Import files or a folder</source>
      <translation>استيراد ملفات أو مجلد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Mail, chats, exports, files of any kind</source>
      <translation>بريد ودردشات وصادرات وملفات من كل نوع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Write down a call</source>
      <translation>تدوين مكالمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>A tip by phone or in person</source>
      <translation>بلاغ بالهاتف أو وجهًا لوجه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>From a colleague, on a stick or in a shared folder</source>
      <translation>من زميل، على ذاكرة أو في مجلد مشترك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Clear the filter</source>
      <translation>إزالة التصفية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Nothing waits here.</source>
      <translation>لا شيء ينتظر هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>No tip matches.</source>
      <translation>لا بلاغ يطابق.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Mine</source>
      <translation>لي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Open</source>
      <comment>tips that are still open</comment>
      <translation>المفتوح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Seen together</source>
      <translation>شوهدت معًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Oldest</source>
      <translation>الأقدم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Due first</source>
      <translation>الأقرب موعدًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Waiting longest</source>
      <translation>الأطول انتظارًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/header.py" />
      <source>who can see this</source>
      <translation>من يرى هذا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/header.py" />
      <source>Search the inbox</source>
      <translation>البحث في الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/header.py" />
      <source>Import…</source>
      <translation>استيراد…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Queue of a story…</source>
      <translation>طابور قصة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Tags…</source>
      <translation>الوسوم…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Next step…</source>
      <translation>الخطوة التالية…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Look at the original</source>
      <translation>النظر إلى الأصل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Note…</source>
      <translation>ملاحظة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Due date…</source>
      <translation>الموعد…</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>%Ln open</source>
      <comment>tips that are still open</comment>
      <translation>
        <numerusform>%Ln مفتوح</numerusform>
        <numerusform>%Ln مفتوح</numerusform>
        <numerusform>%Ln مفتوحان</numerusform>
        <numerusform>%Ln مفتوحة</numerusform>
        <numerusform>%Ln مفتوحًا</numerusform>
        <numerusform>%Ln مفتوح</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>%Ln rows</source>
      <translation>
        <numerusform>بلا سطور</numerusform>
        <numerusform>سطر واحد</numerusform>
        <numerusform>سطران</numerusform>
        <numerusform>%Ln سطور</numerusform>
        <numerusform>%Ln سطرًا</numerusform>
        <numerusform>%Ln سطر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>%Ln ticked</source>
      <translation>
        <numerusform>لا شيء معلَّم</numerusform>
        <numerusform>واحد معلَّم</numerusform>
        <numerusform>اثنان معلَّمان</numerusform>
        <numerusform>%Ln معلَّمة</numerusform>
        <numerusform>%Ln معلَّمًا</numerusform>
        <numerusform>%Ln معلَّم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>of {n} found</source>
      <translation>من {n} موجودة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>of the newest {n}; {all} found</source>
      <translation>من أحدث {n}؛ وُجد {all}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>of {n}</source>
      <translation>من {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/offering.py" />
      <source>With this tip</source>
      <translation>مع هذا البلاغ</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/offering.py" />
      <source>With %Ln ticked tips</source>
      <translation>
        <numerusform>مع لا بلاغ</numerusform>
        <numerusform>مع البلاغ المعلَّم</numerusform>
        <numerusform>مع البلاغين المعلَّمين</numerusform>
        <numerusform>مع %Ln بلاغات معلَّمة</numerusform>
        <numerusform>مع %Ln بلاغًا معلَّمًا</numerusform>
        <numerusform>مع %Ln بلاغ معلَّم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/offering.py" />
      <source>File into ‘{story}’</source>
      <translation>الحفظ في «⁨{story}⁩»</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/offering.py" />
      <source>Move to {state}</source>
      <translation>النقل إلى ⁨{state}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/page.py" />
      <source>Copied for {recipient}, on record. It is cleared after a while. {keys} copies for another.</source>
      <translation>نُسخ لأجل ⁨{recipient}⁩ وسُجّل. يُمسح بعد حين. ⁨{keys}⁩ ينسخ لشخص آخر.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/reader.py" />
      <source>This tip's file is damaged. The other %Ln are well.</source>
      <translation>
        <numerusform>ملف هذا البلاغ تالف. لا بلاغ آخر.</numerusform>
        <numerusform>ملف هذا البلاغ تالف. والآخر سليم.</numerusform>
        <numerusform>ملف هذا البلاغ تالف. والآخران سليمان.</numerusform>
        <numerusform>ملف هذا البلاغ تالف. والبلاغات الأخرى وعددها %Ln سليمة.</numerusform>
        <numerusform>ملف هذا البلاغ تالف. والبلاغات الأخرى وعددها %Ln سليمة.</numerusform>
        <numerusform>ملف هذا البلاغ تالف. والبلاغات الأخرى وعددها %Ln سليمة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>This is one file, without a text of its own. The safe view shows it.</source>
      <translation>هذا ملف بلا نص خاص به. يعرضه العرض الآمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>File into story…</source>
      <translation>الحفظ في قصة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Tip</source>
      <translation>البلاغ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Because:</source>
      <translation>لأن:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Text of the tip</source>
      <translation>نص البلاغ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>The text is longer than is shown here.</source>
      <translation>النص أطول مما يُعرض هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>The sealed original keeps all of it.</source>
      <translation>الأصل المختوم يحتفظ به كله.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Seen in %Ln other tips</source>
      <translation>
        <numerusform>لم يُشاهد في بلاغ آخر</numerusform>
        <numerusform>شوهد في بلاغ آخر واحد</numerusform>
        <numerusform>شوهد في بلاغين آخرين</numerusform>
        <numerusform>شوهد في %Ln بلاغات أخرى</numerusform>
        <numerusform>شوهد في %Ln بلاغًا آخر</numerusform>
        <numerusform>شوهد في %Ln بلاغ آخر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Assign (A)</source>
      <translation>إسناد (A)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Show them as a list</source>
      <translation>عرضها قائمةً</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>{who}, since {time}</source>
      <translation>⁨{who}⁩، منذ {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>since {time}</source>
      <translation>منذ {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Next: {step}</source>
      <translation>التالي: {step}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>{who}, {time}</source>
      <translation>‏⁨{who}⁩، {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>{who} {did}</source>
      <translation>⁨{who}⁩ {did}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>names {what}</source>
      <translation>يذكر ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>names the number {what}</source>
      <translation>يذكر الرقم ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>names the account {what}</source>
      <translation>يذكر الحساب ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>has the link {what}</source>
      <translation>فيه الرابط ⁨{what}⁩</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>has the same %Ln files</source>
      <translation>
        <numerusform>ليس فيه أي ملف مطابق</numerusform>
        <numerusform>فيه الملف نفسه</numerusform>
        <numerusform>فيه الملفان نفساهما</numerusform>
        <numerusform>فيه %Ln ملفات مطابقة</numerusform>
        <numerusform>فيه %Ln ملفًا مطابقًا</numerusform>
        <numerusform>فيه %Ln ملف مطابق</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>says it is from the same sender</source>
      <translation>يقول إنه من المرسل نفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>SecureDrop</source>
      <translation>SecureDrop</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>WhatsApp</source>
      <translation>واتساب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Telegram</source>
      <translation>تيليغرام</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>OnionShare</source>
      <translation>OnionShare</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Hush Line</source>
      <translation>Hush Line</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>GlobaLeaks</source>
      <translation>GlobaLeaks</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln bytes</source>
      <translation>
        <numerusform>0 بايت</numerusform>
        <numerusform>بايت واحد</numerusform>
        <numerusform>بايتان</numerusform>
        <numerusform>%Ln بايتات</numerusform>
        <numerusform>%Ln بايت</numerusform>
        <numerusform>%Ln بايت</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Program, not opened</source>
      <translation>برنامج، لم يُفتح</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>(no name)</source>
      <translation>(بلا اسم)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>state</source>
      <comment>field of a tip</comment>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>assigned to</source>
      <comment>field of a tip</comment>
      <translation>المسند إليه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>due date</source>
      <comment>field of a tip</comment>
      <translation>الموعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>next step</source>
      <comment>field of a tip</comment>
      <translation>الخطوة التالية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>tags</source>
      <comment>field of a tip</comment>
      <translation>الوسوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>reason</source>
      <comment>field of a tip</comment>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>title</source>
      <comment>field of a tip</comment>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>text</source>
      <comment>field of a tip</comment>
      <translation>النص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{channel}, imported {time} by {who}</source>
      <translation>⁨{channel}⁩، استُورد {time} (المستورِد: ⁨{who}⁩)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{channel}, imported {time}</source>
      <translation>⁨{channel}⁩، استُورد {time}</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln hidden characters made visible.</source>
      <translation>
        <numerusform>لا محارف مخفية.</numerusform>
        <numerusform>أُظهر محرف مخفي واحد.</numerusform>
        <numerusform>أُظهر محرفان مخفيان.</numerusform>
        <numerusform>أُظهرت %Ln محارف مخفية.</numerusform>
        <numerusform>أُظهر %Ln محرفًا مخفيًا.</numerusform>
        <numerusform>أُظهر %Ln محرف مخفي.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>The name of their script stands behind them. An address of such letters is somebody else's.</source>
      <translation>اسم كتابتها يقف خلفها. العنوان المكوّن من حروف كهذه لشخص آخر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>you</source>
      <comment>who imported it</comment>
      <translation>أنت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Unknown</source>
      <comment>channel</comment>
      <translation>غير معروف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Named like a program</source>
      <translation>مسمّى كبرنامج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>the message itself has no date</source>
      <translation>الرسالة نفسها بلا تاريخ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took it in</source>
      <translation>أدخله</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took it in</source>
      <comment>after You</comment>
      <translation>أدخلته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed it</source>
      <translation>غيّره</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed it</source>
      <comment>after You</comment>
      <translation>غيّرته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed the tags</source>
      <translation>غيّر الوسوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed the tags</source>
      <comment>after You</comment>
      <translation>غيّرت الوسوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{n} GB</source>
      <translation>{n} غ.ب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{n} MB</source>
      <translation>{n} م.ب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{n} KB</source>
      <translation>{n} ك.ب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>derived copy</source>
      <translation>نسخة مشتقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>In a name or the title. They are shown by name.</source>
      <translation>في اسم أو في العنوان. وهي معروضة بأسمائها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln letters pass for Latin ones, and are not: {scripts}.</source>
      <translation>
        <numerusform>لا حرف يشبه اللاتيني: ⁨{scripts}⁩.</numerusform>
        <numerusform>حرف واحد يبدو لاتينيًا وليس كذلك: ⁨{scripts}⁩.</numerusform>
        <numerusform>حرفان يبدوان لاتينيين وليسا كذلك: ⁨{scripts}⁩.</numerusform>
        <numerusform>%Ln أحرف تبدو لاتينية وليست كذلك: ⁨{scripts}⁩.</numerusform>
        <numerusform>%Ln حرفًا تبدو لاتينية وليست كذلك: ⁨{scripts}⁩.</numerusform>
        <numerusform>%Ln حرف تبدو لاتينية وليست كذلك: ⁨{scripts}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Two people changed this at once: {field}.</source>
      <translation>شخصان غيّرا هذا في آن واحد: ⁨{field}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Both stand in the history.</source>
      <translation>كلاهما في التاريخ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set it due {day}</source>
      <translation>حدّد موعده {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set it due {day}</source>
      <comment>after You</comment>
      <translation>حدّدت موعده {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took the due date away</source>
      <translation>أزال الموعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took the due date away</source>
      <comment>after You</comment>
      <translation>أزلت الموعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set the next step</source>
      <translation>حدّد الخطوة التالية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set the next step</source>
      <comment>after You</comment>
      <translation>حدّدت الخطوة التالية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took the next step away</source>
      <translation>أزال الخطوة التالية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took the next step away</source>
      <comment>after You</comment>
      <translation>أزلت الخطوة التالية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>wrote a note</source>
      <translation>كتب ملاحظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>wrote a note</source>
      <comment>after You</comment>
      <translation>كتبت ملاحظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took a note back</source>
      <translation>سحب ملاحظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took a note back</source>
      <comment>after You</comment>
      <translation>سحبت ملاحظة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>withdrew the import</source>
      <translation>سحب الاستيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>withdrew the import</source>
      <comment>after You</comment>
      <translation>سحبت الاستيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>brought the import back</source>
      <translation>أعاد الاستيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>brought the import back</source>
      <comment>after You</comment>
      <translation>أعدت الاستيراد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>filed it into a story</source>
      <translation>حفظه في قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>filed it into a story</source>
      <comment>after You</comment>
      <translation>حفظته في قصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took it back from the story</source>
      <translation>أعاده من القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took it back from the story</source>
      <comment>after You</comment>
      <translation>أعدته من القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>says it is from {who}</source>
      <translation>يقول إنه من ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>says it was sent {time}</source>
      <translation>يقول إنه أُرسل {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>moved it to {state}</source>
      <translation>نقله إلى ⁨{state}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>moved it to {state}</source>
      <comment>after You</comment>
      <translation>نقلته إلى ⁨{state}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>assigned it to {who}</source>
      <translation>أسنده إلى ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>assigned it to {who}</source>
      <comment>after You</comment>
      <translation>أسندته إلى ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>because “{why}”</source>
      <translation>لأن «⁨{why}⁩»</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>Triage</source>
      <translation>الفرز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>A reason in one line</source>
      <translation>سبب في سطر واحد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>the state now</source>
      <translation>الحالة الآن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>Enter moves it, Esc does not</source>
      <translation>مفتاح الإدخال ينقله، وEsc لا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>Move to {state} ({digit})</source>
      <translation>النقل إلى ⁨{state}⁩ ({digit})</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>{state}, because</source>
      <translation>⁨{state}⁩، لأن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>New tips, due dates, promises that end and what is asked of you stand here when there are any.</source>
      <translation>تظهر هنا البلاغات الجديدة والمواعيد والتعهّدات التي تنتهي وما يُطلب منك، متى وُجدت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>Something came in? Bring it in from files, or write down what somebody tells you.</source>
      <translation>هل ورد شيء؟ أحضره من الملفات، أو دوّن ما يقال لك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>Write down a tip</source>
      <translation>تدوين بلاغ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>Nothing waits for you today.</source>
      <translation>لا شيء ينتظرك اليوم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>Reviews, findings, requests and suspensions stand here when there are any.</source>
      <translation>تظهر هنا المراجعات والنتائج والطلبات وحالات الإيقاف إن وُجدت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing.py" />
      <source>Nobody brings them back, and there is no undo.</source>
      <translation>لا أحد يعيدها، ولا تراجع عنه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing.py" />
      <source>They go here, and on each laptop that hears of it; who has not confirmed it stands in the access log. Old packets, backups and flash storage keep what they had.</source>
      <translation>تذهب هنا، وعلى كل حاسوب يعلم بذلك؛ ومن لم يؤكد يظهر في سجل الوصول. الحزم القديمة والنسخ الاحتياطية وذاكرة الفلاش تحتفظ بما كان فيها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing.py" />
      <source>Look at them first</source>
      <translation>النظر فيها أولًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing.py" />
      <source>The number is not typed yet.</source>
      <translation>لم يُكتب العدد بعد.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>The desk's rule: %Ln days after they came in.</source>
      <translation>
        <numerusform>قاعدة المكتب: يوم ورودها.</numerusform>
        <numerusform>قاعدة المكتب: بعد يوم واحد من ورودها.</numerusform>
        <numerusform>قاعدة المكتب: بعد يومين من ورودها.</numerusform>
        <numerusform>قاعدة المكتب: بعد %Ln أيام من ورودها.</numerusform>
        <numerusform>قاعدة المكتب: بعد %Ln يومًا من ورودها.</numerusform>
        <numerusform>قاعدة المكتب: بعد %Ln يوم من ورودها.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>Their text, sender, notes and history go.</source>
      <translation>يذهب نصها ومرسلها وملاحظاتها وتاريخها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln tips were destroyed.</source>
      <translation>
        <numerusform>لم يُتلف أي بلاغ.</numerusform>
        <numerusform>أُتلف بلاغ واحد.</numerusform>
        <numerusform>أُتلف بلاغان.</numerusform>
        <numerusform>أُتلفت %Ln بلاغات.</numerusform>
        <numerusform>أُتلف %Ln بلاغًا.</numerusform>
        <numerusform>أُتلف %Ln بلاغ.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>Packets and backups that were made before keep what they had.</source>
      <translation>الحزم والنسخ الاحتياطية التي صُنعت قبل ذلك تحتفظ بما فيها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>With them go %Ln documents.</source>
      <translation>
        <numerusform>لا يذهب معها أي مستند.</numerusform>
        <numerusform>يذهب معها مستند واحد.</numerusform>
        <numerusform>يذهب معها مستندان.</numerusform>
        <numerusform>تذهب معها %Ln مستندات.</numerusform>
        <numerusform>يذهب معها %Ln مستندًا.</numerusform>
        <numerusform>يذهب معها %Ln مستند.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln more are due and on hold: they stay.</source>
      <translation>
        <numerusform>لا مجمَّد بينها.</numerusform>
        <numerusform>واحد آخر مستحق ومجمَّد: يبقى.</numerusform>
        <numerusform>اثنان آخران مستحقان ومجمَّدان: يبقيان.</numerusform>
        <numerusform>%Ln أخرى مستحقة ومجمَّدة: تبقى.</numerusform>
        <numerusform>%Ln أخرى مستحقة ومجمَّدة: تبقى.</numerusform>
        <numerusform>%Ln أخرى مستحقة ومجمَّدة: تبقى.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln more are due: they are offered after these.</source>
      <translation>
        <numerusform>لا شيء آخر مستحق.</numerusform>
        <numerusform>واحد آخر مستحق: يُعرض بعد هذه.</numerusform>
        <numerusform>اثنان آخران مستحقان: يُعرضان بعد هذه.</numerusform>
        <numerusform>%Ln أخرى مستحقة: تُعرض بعد هذه.</numerusform>
        <numerusform>%Ln أخرى مستحقة: تُعرض بعد هذه.</numerusform>
        <numerusform>%Ln أخرى مستحقة: تُعرض بعد هذه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln others were moved or held meanwhile: they stay.</source>
      <translation>
        <numerusform>لم يتغيّر شيء في الأثناء.</numerusform>
        <numerusform>نُقل واحد آخر أو جُمّد في الأثناء: يبقى.</numerusform>
        <numerusform>نُقل اثنان آخران أو جُمّدا في الأثناء: يبقيان.</numerusform>
        <numerusform>نُقلت %Ln أخرى أو جُمّدت في الأثناء: تبقى.</numerusform>
        <numerusform>نُقلت %Ln أخرى أو جُمّدت في الأثناء: تبقى.</numerusform>
        <numerusform>نُقلت %Ln أخرى أو جُمّدت في الأثناء: تبقى.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln people read the inbox too: their laptops confirm it when they hear of it.</source>
      <translation>
        <numerusform>لا أحد غيرك يقرأ الوارد.</numerusform>
        <numerusform>يقرأ الوارد شخص آخر: يؤكد حاسوبه ذلك حين يعلم به.</numerusform>
        <numerusform>يقرأ الوارد شخصان آخران: يؤكد حاسوباهما ذلك حين يعلمان به.</numerusform>
        <numerusform>يقرأ الوارد %Ln أشخاص آخرون: تؤكد حواسيبهم ذلك حين تعلم به.</numerusform>
        <numerusform>يقرأ الوارد %Ln شخصًا آخر: تؤكد حواسيبهم ذلك حين تعلم به.</numerusform>
        <numerusform>يقرأ الوارد %Ln شخص آخر: تؤكد حواسيبهم ذلك حين تعلم به.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>Destroy %Ln tips in ‘{state}’</source>
      <translation>
        <numerusform>لا بلاغات في «⁨{state}⁩» لإتلافها</numerusform>
        <numerusform>إتلاف بلاغ واحد في «⁨{state}⁩»</numerusform>
        <numerusform>إتلاف بلاغين في «⁨{state}⁩»</numerusform>
        <numerusform>إتلاف %Ln بلاغات في «⁨{state}⁩»</numerusform>
        <numerusform>إتلاف %Ln بلاغًا في «⁨{state}⁩»</numerusform>
        <numerusform>إتلاف %Ln بلاغ في «⁨{state}⁩»</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>They came in between {first} and {last}.</source>
      <translation>وردت بين ⁨{first}⁩ و⁨{last}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>They came in on {day}.</source>
      <translation>وردت في ⁨{day}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>Not yet confirmed by: {people}.</source>
      <translation>لم يؤكده بعد: ⁨{people}⁩.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/page.py" />
      <source>%Ln stories could not be opened. The rest is here.</source>
      <translation>
        <numerusform>فُتحت كل القصص.</numerusform>
        <numerusform>تعذّر فتح قصة واحدة. والباقي هنا.</numerusform>
        <numerusform>تعذّر فتح قصتين. والباقي هنا.</numerusform>
        <numerusform>تعذّر فتح %Ln قصص. والباقي هنا.</numerusform>
        <numerusform>تعذّر فتح %Ln قصة. والباقي هنا.</numerusform>
        <numerusform>تعذّر فتح %Ln قصة. والباقي هنا.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>What waits for you</source>
      <translation>ما ينتظرك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Late</source>
      <translation>متأخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Next 14 days</source>
      <translation>الأيام الأربعة عشر القادمة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>New tips</source>
      <translation>بلاغات جديدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Asked of me</source>
      <translation>مطلوب منّي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>To look at</source>
      <translation>للنظر فيه</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>%Ln more new tips</source>
      <translation>
        <numerusform>لا بلاغات جديدة أخرى</numerusform>
        <numerusform>بلاغ جديد آخر</numerusform>
        <numerusform>بلاغان جديدان آخران</numerusform>
        <numerusform>%Ln بلاغات جديدة أخرى</numerusform>
        <numerusform>%Ln بلاغًا جديدًا آخر</numerusform>
        <numerusform>%Ln بلاغ جديد آخر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Go there</source>
      <translation>اذهب إليها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>promise</source>
      <translation>تعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>intake address</source>
      <translation>عنوان الاستقبال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>agreement</source>
      <translation>موافقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>rule</source>
      <translation>قاعدة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>review</source>
      <translation>مراجعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>findings</source>
      <translation>نتائج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>suspension</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>request</source>
      <translation>طلب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>access</source>
      <translation>وصول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Open the request</source>
      <translation>فتح الطلب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Open the tip</source>
      <translation>فتح البلاغ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Open the story</source>
      <translation>فتح القصة</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>%Ln tips in ‘{state}’ must go</source>
      <translation>
        <numerusform>لا بلاغات في «⁨{state}⁩» يجب أن تذهب</numerusform>
        <numerusform>بلاغ واحد في «⁨{state}⁩» يجب أن يذهب</numerusform>
        <numerusform>بلاغان في «⁨{state}⁩» يجب أن يذهبا</numerusform>
        <numerusform>%Ln بلاغات في «⁨{state}⁩» يجب أن تذهب</numerusform>
        <numerusform>%Ln بلاغًا في «⁨{state}⁩» يجب أن تذهب</numerusform>
        <numerusform>%Ln بلاغ في «⁨{state}⁩» يجب أن تذهب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>the desk's rule: %Ln days</source>
      <translation>
        <numerusform>قاعدة المكتب: بلا أيام</numerusform>
        <numerusform>قاعدة المكتب: يوم واحد</numerusform>
        <numerusform>قاعدة المكتب: يومان</numerusform>
        <numerusform>قاعدة المكتب: %Ln أيام</numerusform>
        <numerusform>قاعدة المكتب: %Ln يومًا</numerusform>
        <numerusform>قاعدة المكتب: %Ln يوم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Somebody can open the identity who was not promised as one who may know.</source>
      <translation>هناك من يستطيع فتح الهوية ولم يشمله التعهّد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Why stands with the request. You learn nothing of the identity by answering.</source>
      <translation>السبب مع الطلب. لن تعرف شيئًا من الهوية بالجواب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>The other keepers released their shares to this one request.</source>
      <translation>أفرج بقية المؤتمَنين عن حصصهم لهذا الطلب وحده.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Nobody brings them back. You see what goes, and agree with the number, before anything does.</source>
      <translation>لا أحد يعيدها. ترى ما سيذهب، وتوافق على العدد، قبل أن يحدث شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Ask who signed why it was needed, and write down the answer, within %Ln days.</source>
      <translation>
        <numerusform>اسأل من وقّع لماذا لزم ذلك، ودوّن الجواب اليوم.</numerusform>
        <numerusform>اسأل من وقّع لماذا لزم ذلك، ودوّن الجواب خلال يوم واحد.</numerusform>
        <numerusform>اسأل من وقّع لماذا لزم ذلك، ودوّن الجواب خلال يومين.</numerusform>
        <numerusform>اسأل من وقّع لماذا لزم ذلك، ودوّن الجواب خلال %Ln أيام.</numerusform>
        <numerusform>اسأل من وقّع لماذا لزم ذلك، ودوّن الجواب خلال %Ln يومًا.</numerusform>
        <numerusform>اسأل من وقّع لماذا لزم ذلك، ودوّن الجواب خلال %Ln يوم.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>They stand on top of the page Access log, the weightiest first.</source>
      <translation>تظهر في أعلى صفحة سجل الوصول، الأثقل أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Nothing of theirs counts until the suspension is lifted.</source>
      <translation>لا يُعتدّ بشيء منه حتى يُرفع الإيقاف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Half a year has passed, or somebody left the inbox. The old one opens for 60 days more.</source>
      <translation>انقضى نصف عام، أو غادر أحد الوارد. القديم يفتح 60 يومًا أخرى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>It waits for the agreement of the people who hold the desk's root.</source>
      <translation>ينتظر موافقة من يحوزون جذر المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>the promise ends</source>
      <translation>ينتهي التعهّد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>promise and facts differ</source>
      <translation>التعهّد والواقع يختلفان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Your access ends</source>
      <translation>ينتهي وصولك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>access ends</source>
      <translation>ينتهي الوصول</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Planned to appear</source>
      <translation>موعد النشر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>agreed: you may open it</source>
      <translation>ووفق: لك أن تفتحها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>opened by several people together: to be reviewed</source>
      <translation>فتحه عدة أشخاص معًا: يحتاج إلى مراجعة</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>%Ln findings that nobody has reviewed</source>
      <translation>
        <numerusform>لا نتائج بلا مراجعة</numerusform>
        <numerusform>نتيجة واحدة لم يراجعها أحد</numerusform>
        <numerusform>نتيجتان لم يراجعهما أحد</numerusform>
        <numerusform>%Ln نتائج لم يراجعها أحد</numerusform>
        <numerusform>%Ln نتيجة لم يراجعها أحد</numerusform>
        <numerusform>%Ln نتيجة لم يراجعها أحد</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>suspended</source>
      <translation>موقوف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Renew the address that sources seal to</source>
      <translation>تجديد العنوان الذي تختم له المصادر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>A decision of the desk's root</source>
      <translation>قرار من جذر المكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>After {day} this story opens for you no more. A lead can grant it anew.</source>
      <translation>بعد {day} لا تُفتح لك هذه القصة. يستطيع مسؤولها منحك الوصول من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>After {day} this story opens for them no more, unless a lead grants it anew.</source>
      <translation>بعد {day} لا تُفتح لهم هذه القصة، إلا إذا منحهم مسؤولها الوصول من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>The story is to appear on {day}.</source>
      <translation>يُنتظر نشر القصة {day}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>{who} asks for your share</source>
      <translation>⁨{who}⁩ يطلب حصتك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>proposed by {who}</source>
      <translation>اقترحه ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tongue.py" />
      <source>{n} %</source>
      <comment>percent</comment>
      <translation>{n} ٪</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tongue.py" />
      <source>, </source>
      <comment>between the parts of a list</comment>
      <translation>، </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tongue.py" />
      <source> · </source>
      <comment>between facts in one line</comment>
      <translation> · </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the next step reads as before.</source>
      <translation>تم التراجع: الخطوة التالية كما كانت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the tags are as before.</source>
      <translation>تم التراجع: الوسوم كما كانت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the note is gone from the tip.</source>
      <translation>تم التراجع: أُزيلت الملاحظة من البلاغ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the tip that you wrote down is withdrawn.</source>
      <translation>تم التراجع: سُحب البلاغ الذي دوّنته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the new story is withdrawn.</source>
      <translation>تم التراجع: سُحبت القصة الجديدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story is back.</source>
      <translation>تم التراجع: عادت القصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story has its old title.</source>
      <translation>تم التراجع: عاد للقصة عنوانها السابق.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story is in its old state.</source>
      <translation>تم التراجع: عادت القصة إلى حالتها السابقة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story is planned as before.</source>
      <translation>تم التراجع: القصة مخطط لها كما كانت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the new source is withdrawn. Its identity stays sealed.</source>
      <translation>تم التراجع: سُحب المصدر الجديد. وتبقى هويته مختومة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the source is back.</source>
      <translation>تم التراجع: عاد المصدر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the promise is as before.</source>
      <translation>تم التراجع: التعهّد كما كان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the contact is gone from the list.</source>
      <translation>تم التراجع: أُزيل الاتصال من القائمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the new statement is withdrawn.</source>
      <translation>تم التراجع: سُحبت الإفادة الجديدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the statement is back.</source>
      <translation>تم التراجع: عادت الإفادة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the statement has its old terms.</source>
      <translation>تم التراجع: عادت للإفادة شروطها السابقة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the desk's policy is as before.</source>
      <translation>تم التراجع: قواعد المكتب كما كانت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the setting is as before.</source>
      <translation>تم التراجع: الإعداد كما كان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the draft is back.</source>
      <translation>تم التراجع: عادت المسودة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: your filters are as before.</source>
      <translation>تم التراجع: مرشحاتك كما كانت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the rules of the desk are as before.</source>
      <translation>تم التراجع: قواعد المكتب كما كانت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the columns of the form are read as before.</source>
      <translation>تم التراجع: تُقرأ أعمدة الاستمارة كما كانت.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are back in their old state.</source>
      <translation>
        <numerusform>تم التراجع: لا شيء.</numerusform>
        <numerusform>تم التراجع: عاد البلاغ إلى حالته السابقة.</numerusform>
        <numerusform>تم التراجع: عاد بلاغان إلى حالتهما السابقة.</numerusform>
        <numerusform>تم التراجع: عادت %Ln بلاغات إلى حالتها السابقة.</numerusform>
        <numerusform>تم التراجع: عاد %Ln بلاغًا إلى حالتها السابقة.</numerusform>
        <numerusform>تم التراجع: عاد %Ln بلاغ إلى حالتها السابقة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are assigned as before.</source>
      <translation>
        <numerusform>تم التراجع: لا شيء.</numerusform>
        <numerusform>تم التراجع: البلاغ مسند كما كان.</numerusform>
        <numerusform>تم التراجع: بلاغان مسندان كما كانا.</numerusform>
        <numerusform>تم التراجع: %Ln بلاغات مسندة كما كانت.</numerusform>
        <numerusform>تم التراجع: %Ln بلاغًا مسندة كما كانت.</numerusform>
        <numerusform>تم التراجع: %Ln بلاغ مسندة كما كانت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are due as before.</source>
      <translation>
        <numerusform>تم التراجع: لا شيء.</numerusform>
        <numerusform>تم التراجع: موعد البلاغ كما كان.</numerusform>
        <numerusform>تم التراجع: موعد بلاغين كما كان.</numerusform>
        <numerusform>تم التراجع: مواعيد %Ln بلاغات كما كانت.</numerusform>
        <numerusform>تم التراجع: مواعيد %Ln بلاغًا كما كانت.</numerusform>
        <numerusform>تم التراجع: مواعيد %Ln بلاغ كما كانت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are back where they came from.</source>
      <translation>
        <numerusform>تم التراجع: لا شيء.</numerusform>
        <numerusform>تم التراجع: عاد البلاغ إلى حيث جاء.</numerusform>
        <numerusform>تم التراجع: عاد بلاغان إلى حيث جاءا.</numerusform>
        <numerusform>تم التراجع: عادت %Ln بلاغات إلى حيث جاءت.</numerusform>
        <numerusform>تم التراجع: عاد %Ln بلاغًا إلى حيث جاءت.</numerusform>
        <numerusform>تم التراجع: عاد %Ln بلاغ إلى حيث جاءت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips wait where they waited before.</source>
      <translation>
        <numerusform>تم التراجع: لا شيء تغيّر.</numerusform>
        <numerusform>تم التراجع: ينتظر بلاغ واحد حيث كان.</numerusform>
        <numerusform>تم التراجع: ينتظر بلاغان حيث كانا.</numerusform>
        <numerusform>تم التراجع: تنتظر %Ln بلاغات حيث كانت.</numerusform>
        <numerusform>تم التراجع: ينتظر %Ln بلاغًا حيث كان.</numerusform>
        <numerusform>تم التراجع: ينتظر %Ln بلاغ حيث كان.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: what the rules did to %Ln tips is taken back.</source>
      <translation>
        <numerusform>تم التراجع: لم تفعل القواعد شيئًا.</numerusform>
        <numerusform>تم التراجع عمّا فعلته القواعد ببلاغ واحد.</numerusform>
        <numerusform>تم التراجع عمّا فعلته القواعد ببلاغين.</numerusform>
        <numerusform>تم التراجع عمّا فعلته القواعد بـ%Ln بلاغات.</numerusform>
        <numerusform>تم التراجع عمّا فعلته القواعد بـ%Ln بلاغًا.</numerusform>
        <numerusform>تم التراجع عمّا فعلته القواعد بـ%Ln بلاغ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln imported tips are withdrawn.</source>
      <translation>
        <numerusform>تم التراجع: لا شيء.</numerusform>
        <numerusform>تم التراجع: سُحب البلاغ المستورد.</numerusform>
        <numerusform>تم التراجع: سُحب بلاغان مستوردان.</numerusform>
        <numerusform>تم التراجع: سُحبت %Ln بلاغات مستوردة.</numerusform>
        <numerusform>تم التراجع: سُحب %Ln بلاغًا مستوردًا.</numerusform>
        <numerusform>تم التراجع: سُحب %Ln بلاغ مستورد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln imported tips are back.</source>
      <translation>
        <numerusform>تم التراجع: لا شيء.</numerusform>
        <numerusform>تم التراجع: عاد البلاغ المستورد.</numerusform>
        <numerusform>تم التراجع: عاد بلاغان مستوردان.</numerusform>
        <numerusform>تم التراجع: عادت %Ln بلاغات مستوردة.</numerusform>
        <numerusform>تم التراجع: عاد %Ln بلاغًا مستوردًا.</numerusform>
        <numerusform>تم التراجع: عاد %Ln بلاغ مستورد.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Done again.</source>
      <translation>أُعيد.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Stopped: %Ln of them are through.</source>
      <translation>
        <numerusform>توقّف: لم يتم شيء منها.</numerusform>
        <numerusform>توقّف: تم واحد منها.</numerusform>
        <numerusform>توقّف: تم اثنان منها.</numerusform>
        <numerusform>توقّف: تم %Ln منها.</numerusform>
        <numerusform>توقّف: تم %Ln منها.</numerusform>
        <numerusform>توقّف: تم %Ln منها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>%Ln are as they were; the same key goes on with them.</source>
      <translation>
        <numerusform>لم يبق شيء كما كان؛ المفتاح نفسه يكمل.</numerusform>
        <numerusform>واحد كما كان؛ والمفتاح نفسه يكمل.</numerusform>
        <numerusform>اثنان كما كانا؛ والمفتاح نفسه يكمل.</numerusform>
        <numerusform>%Ln كما كانت؛ والمفتاح نفسه يكمل.</numerusform>
        <numerusform>%Ln كما كانت؛ والمفتاح نفسه يكمل.</numerusform>
        <numerusform>%Ln كما كانت؛ والمفتاح نفسه يكمل.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/mark.py" />
      <source>Your mark on this laptop: {mark}</source>
      <translation>علامتك على هذا الحاسوب: ⁨{mark}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>Passphrase again, from memory</source>
      <translation>عبارة المرور مرة أخرى، من الذاكرة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The passphrase is missing.</source>
      <translation>عبارة المرور ناقصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The passphrase is being judged.</source>
      <translation>يجري تقدير عبارة المرور.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The passphrase is too weak.</source>
      <translation>عبارة المرور ضعيفة جدًّا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The second passphrase is not the first.</source>
      <translation>عبارة المرور الثانية ليست كالأولى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The second passphrase is missing.</source>
      <translation>عبارة المرور الثانية ناقصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>Draw other words</source>
      <translation>قرعة كلمات أخرى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>Again, from memory</source>
      <translation>مرة أخرى، من الذاكرة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Use the recovery code…</source>
      <translation>استعمال رمز الاستعادة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Given up. Nothing is open.</source>
      <translation>أُلغي الأمر. لا شيء مفتوح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The key is being derived; Esc gives up.</source>
      <translation>يُشتق المفتاح؛ Esc يلغي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Unlock the vault</source>
      <translation>فتح قفل الخزنة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Try again in {seconds} s.</source>
      <translation>حاول من جديد بعد {seconds} ث.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Opening…</source>
      <translation>جارٍ الفتح…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Passphrase and this laptop's key ring open this vault.</source>
      <translation>عبارة المرور وحلقة مفاتيح هذا الحاسوب تفتحان هذه الخزنة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The key ring answered. No name shows while locked.</source>
      <translation>أجابت حلقة المفاتيح. لا يظهر اسم أثناء القفل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The key ring is locked.</source>
      <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Unlock it in your desktop's settings, or use the recovery code.</source>
      <translation>افتحها من إعدادات سطح المكتب، أو استعمل رمز الاستعادة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>This key ring keeps its secrets in plain text.</source>
      <translation>حلقة المفاتيح هذه تحفظ أسرارها بنص مكشوف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Tipdesk goes on without it: the passphrase stands alone.</source>
      <translation>يتابع Tipdesk من دونها: تبقى عبارة المرور وحدها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>There is no key ring here.</source>
      <translation>لا توجد حلقة مفاتيح هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The passphrase stands alone.</source>
      <translation>تبقى عبارة المرور وحدها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Wait a moment after a wrong try.</source>
      <translation>انتظر لحظة بعد محاولة خاطئة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>Use the recovery code</source>
      <translation>استعمال رمز الاستعادة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>It opens the vault without passphrase and key ring. The passphrase that you choose here takes the old one's place, bound to this laptop's key ring as it is now.</source>
      <translation>يفتح الخزنة بلا عبارة مرور ولا حلقة مفاتيح. العبارة التي تختارها هنا تحل محل القديمة، وتُربط بحلقة مفاتيح هذا الحاسوب كما هي الآن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>26 letters, in any case</source>
      <translation>26 حرفًا، كبيرة أو صغيرة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>The code has {count} of 26 letters.</source>
      <translation>في الرمز {count} من 26 حرفًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Weak.</source>
      <translation>ضعيفة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Fair.</source>
      <translation>مقبولة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Strong.</source>
      <translation>قوية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Very strong.</source>
      <translation>قوية جدًّا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Seven words drawn by chance: about 77 bits.</source>
      <translation>سبع كلمات بالقرعة: نحو 77 بتًّا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>A guesser would try this early. Draw seven words, or make it longer and stranger.</source>
      <translation>من يخمّن يجرّب هذه مبكرًا. اسحب سبع كلمات، أو اجعلها أطول وأغرب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>A guesser would need about {bits} bits.</source>
      <translation>يحتاج من يخمّن إلى نحو {bits} بتًّا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/bars.py" />
      <source>All %Ln headers</source>
      <translation>
        <numerusform>لا أسطر ترويسة</numerusform>
        <numerusform>سطر الترويسة الوحيد</numerusform>
        <numerusform>سطرا الترويسة</numerusform>
        <numerusform>أسطر الترويسة كلها (%Ln)</numerusform>
        <numerusform>أسطر الترويسة كلها (%Ln)</numerusform>
        <numerusform>أسطر الترويسة كلها (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Safe view</source>
      <translation>العرض الآمن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Search this text</source>
      <translation>البحث في هذا النص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Tools</source>
      <translation>الأدوات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>As text</source>
      <translation>نصًّا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Smaller</source>
      <translation>أصغر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Larger</source>
      <translation>أكبر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Within the sealed original</source>
      <translation>داخل الأصل المختوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Not kept yet</source>
      <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>of {pages}</source>
      <comment>a page's number stands before it</comment>
      <translation>من ⁨{pages}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Within {name}</source>
      <translation>داخل ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Up, to {name}</source>
      <translation>صعودًا إلى ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Its own size</source>
      <translation>حجمه الأصلي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/dangers.py" />
      <source>{fact}. {explained}</source>
      <comment>a fact, then a sentence about it</comment>
      <translation>⁨{fact}⁩. ⁨{explained}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/faces.py" />
      <source>This is an earlier state of it. What was saved later stands in the newest one.</source>
      <translation>هذه حالة سابقة منه. ما حُفظ لاحقًا موجود في الأحدث.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/faces.py" />
      <source>Hear it, and see its pictures…</source>
      <translation>اسمعه وانظر إلى صوره…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/faces.py" />
      <source>{title}: the document hides this sheet</source>
      <translation>⁨{title}⁩: يخفي المستند هذه الورقة</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/finding.py" />
      <source>%Ln hits on this page</source>
      <translation>
        <numerusform>لا نتائج في هذه الصفحة</numerusform>
        <numerusform>نتيجة واحدة في هذه الصفحة</numerusform>
        <numerusform>نتيجتان في هذه الصفحة</numerusform>
        <numerusform>%Ln نتائج في هذه الصفحة</numerusform>
        <numerusform>%Ln نتيجة في هذه الصفحة</numerusform>
        <numerusform>%Ln نتيجة في هذه الصفحة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding.py" />
      <source>No further hit.</source>
      <translation>لا نتيجة أخرى.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/finding.py" />
      <source>%Ln hits</source>
      <translation>
        <numerusform>لا نتائج</numerusform>
        <numerusform>نتيجة واحدة</numerusform>
        <numerusform>نتيجتان</numerusform>
        <numerusform>%Ln نتائج</numerusform>
        <numerusform>%Ln نتيجة</numerusform>
        <numerusform>%Ln نتيجة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding.py" />
      <source>Looked through up to page {page}…</source>
      <translation>جرى البحث حتى الصفحة {page}…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding.py" />
      <source>{hit} of {hits}</source>
      <translation>{hit} من {hits}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Copy, cleared after a while</source>
      <translation>نسخ، ويُمحى بعد حين</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Look at it: {fact}</source>
      <translation>انظر إليه: ⁨{fact}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Hide</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Show: {fact}</source>
      <translation>عرض: {fact}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Copy: {fact}</source>
      <translation>نسخ: ⁨{fact}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>page {page}</source>
      <translation>الصفحة ⁨{page}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat}° N, {lon}° E</source>
      <translation>⁨{lat}⁩° شمالًا، ⁨{lon}⁩° شرقًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat}° N, {lon}° W</source>
      <translation>⁨{lat}⁩° شمالًا، ⁨{lon}⁩° غربًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat}° S, {lon}° E</source>
      <translation>⁨{lat}⁩° جنوبًا، ⁨{lon}⁩° شرقًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat}° S, {lon}° W</source>
      <translation>⁨{lat}⁩° جنوبًا، ⁨{lon}⁩° غربًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat} N, {lon} E</source>
      <translation>⁨{lat}⁩ شمالًا، ⁨{lon}⁩ شرقًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat} N, {lon} W</source>
      <translation>⁨{lat}⁩ شمالًا، ⁨{lon}⁩ غربًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat} S, {lon} E</source>
      <translation>⁨{lat}⁩ جنوبًا، ⁨{lon}⁩ شرقًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat} S, {lon} W</source>
      <translation>⁨{lat}⁩ جنوبًا، ⁨{lon}⁩ غربًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{value} ({field})</source>
      <translation>⁨{value}⁩ (⁨{field}⁩)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>You see pixels made in the sandbox. The file itself never opens here.</source>
      <translation>ما تراه بكسلات صُنعت في البيئة المعزولة. الملف نفسه لا يُفتح هنا أبدًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>You see text made in the sandbox. The file itself never opens here.</source>
      <translation>ترى نصًّا صُنع في بيئة معزولة. الملف نفسه لا يُفتح هنا أبدًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>How it is shown</source>
      <translation>كيف يُعرض</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>Cancel: stop the sandbox</source>
      <translation>إلغاء: إيقاف البيئة المعزولة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>The sandbox is still reading…</source>
      <translation>ما زالت البيئة المعزولة تقرأ…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Nothing plays here: Qt's part for sound is not installed (PySide6-Addons, the extra 'sound' of Tipdesk; on Debian libpulse0 too). How loud it is, and its still pictures, are shown. To hear it on another machine, let the original out, on record.</source>
      <translation>لا يُشغَّل شيء هنا: جزء الصوت من Qt غير مثبّت (PySide6-Addons، الإضافة ”sound“ من Tipdesk؛ وعلى دبيان libpulse0 أيضًا). يُعرض مدى علوّه وصوره الثابتة. ولسماعه على جهاز آخر أخرج الأصل، ويُسجَّل ذلك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>A process without keys, files and network decodes it, and ends with this page.</source>
      <translation>تفكّه عملية بلا مفاتيح ولا ملفات ولا شبكة، وتنتهي مع هذه الصفحة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Nothing is fetched, and nothing is written to the disk. A decoder is a large program: a file that was made to attack it may end that process, and reaches nothing else.</source>
      <translation>لا يُجلب شيء ولا يُكتب شيء على القرص. مفكّك الترميز برنامج كبير: قد ينهي ملفٌ صُنع لمهاجمته تلك العملية، ولا يصل إلى شيء غيرها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Whoever is near hears what you hear, and sees what you see.</source>
      <translation>من كان قريبًا يسمع ما تسمع ويرى ما ترى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>A voice or a face may be the source's. Use headphones, and mind windows and microphones.</source>
      <translation>قد يكون الصوت أو الوجه للمصدر. استعمل سماعات رأس، وانتبه للنوافذ والميكروفونات.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Hear it and see its pictures?</source>
      <translation>أتسمعه وترى صوره؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Decode it</source>
      <translation>فكّه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>This machine has no loudspeaker that could be used.</source>
      <translation>لا مكبّر صوت في هذا الجهاز يمكن استعماله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/over_desk.py" />
      <source>Of the first {size}; the rest is looked through as you turn to it.</source>
      <translation>من أول {size}؛ ويُنظر في الباقي حين تنتقل إليه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>A sketch, drawn here: no map is fetched. At the end, the whole degrees around the place.</source>
      <translation>مخطط مرسوم هنا: لا تُجلب أي خريطة. عند الأطراف الدرجات الصحيحة حول المكان.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>It was saved on top of itself: what was there before is still within.</source>
      <translation>حُفظ فوق نفسه: ما كان قبل ذلك ما زال في داخله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>What this document says about its maker</source>
      <translation>ما يقوله هذا المستند عن صانعه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Receipt…</source>
      <translation>إيصال…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Whoever gets the document as it is may find the source by it.</source>
      <translation>من يحصل على المستند كما هو قد يجد المصدر من خلاله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>It helps to judge whether the document is what it says.</source>
      <translation>يساعد على الحكم إن كان المستند كما يدّعي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Nothing was found that this version looks for.</source>
      <translation>لم يُعثر على شيء مما يبحث عنه هذا الإصدار.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>It is being looked through…</source>
      <translation>جارٍ فحصه…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Provenance</source>
      <translation>المصدر والأثر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Danger to the source</source>
      <translation>خطر على المصدر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Evidence</source>
      <translation>قرائن</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>States of it</source>
      <translation>حالاته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>State {n}, the newest</source>
      <translation>الحالة ⁨{n}⁩، الأحدث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>State {n}</source>
      <translation>الحالة ⁨{n}⁩</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/panel.py" />
      <source>%Ln files within</source>
      <translation>
        <numerusform>لا ملفات بداخله</numerusform>
        <numerusform>ملف واحد بداخله</numerusform>
        <numerusform>ملفان بداخله</numerusform>
        <numerusform>%Ln ملفات بداخله</numerusform>
        <numerusform>%Ln ملفًا بداخله</numerusform>
        <numerusform>%Ln ملف بداخله</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>original, sealed</source>
      <translation>الأصل، مختوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>within the sealed original</source>
      <translation>داخل الأصل المختوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>not kept yet</source>
      <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>Page {page} of {pages}, {kind}</source>
      <translation>الصفحة {page} من {pages}، ⁨{kind}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>What it says of itself</source>
      <translation>ما يقوله عن نفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>It has no text.</source>
      <translation>لا نص فيه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/pixel_face.py" />
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>{time}: a claim of its sender's clock</source>
      <translation>⁨{time}⁩: ادّعاء ساعة المرسل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>{time}, by {who}</source>
      <translation>⁨{time}⁩، بيد ⁨{who}⁩</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>%Ln areas</source>
      <comment>covered in a copy</comment>
      <translation>
        <numerusform>بلا مواضع</numerusform>
        <numerusform>موضع واحد</numerusform>
        <numerusform>موضعان</numerusform>
        <numerusform>%Ln مواضع</numerusform>
        <numerusform>%Ln موضعًا</numerusform>
        <numerusform>%Ln موضع</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Came by</source>
      <translation>وصل عبر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Imported</source>
      <translation>استُورد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Says sent</source>
      <translation>يقول إنه أُرسل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>It lay at</source>
      <translation>كان موضعه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Read by</source>
      <translation>قرأه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Copy of</source>
      <translation>نسخة من</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Made</source>
      <translation>صُنعت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Made for</source>
      <translation>صُنعت لـ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>where it lies; nothing is kept yet</source>
      <translation>حيث هو؛ لم يُحفظ شيء بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>reader {tool}, at its import</source>
      <translation>القارئ ⁨{tool}⁩، عند استيراده</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>The SHA-256 is over the bytes as they came. Whoever holds the same bytes can work it out again.</source>
      <translation>قيمة SHA-256 محسوبة على البايتات كما وصلت. من لديه البايتات نفسها يستطيع حسابها من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Times that the sender or the file states are claims. The time of import is this laptop's clock.</source>
      <translation>الأوقات التي يذكرها المرسل أو الملف ادّعاءات. وقت الاستيراد من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Receipt</source>
      <translation>إيصال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>It names the document, and nobody but who imported it. That it leaves is on record.</source>
      <translation>يذكر المستند، ولا يذكر أحدًا سوى من استورده. خروجه مسجَّل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>A printer and its queue keep copies of what they print, often for long.</source>
      <translation>تحتفظ الطابعة وطابور الطباعة بنسخ مما يُطبع، لمدة طويلة غالبًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>{desk}, {time}</source>
      <comment>who made a receipt, and when</comment>
      <translation>⁨{desk}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Nothing of it is kept at this desk yet.</source>
      <translation>لم يُحفظ منه شيء في هذا المكتب بعد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Save as PDF…</source>
      <translation>الحفظ بصيغة PDF…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Write the receipt</source>
      <translation>كتابة الإيصال</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>{label}: {value}</source>
      <comment>a fact of a receipt</comment>
      <translation>⁨{label}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>The receipt is written. Its SHA-256 begins with {digits}.</source>
      <translation>كُتب الإيصال. تبدأ قيمة SHA-256 له بـ⁨{digits}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sheet.py" />
      <source>Sheet</source>
      <translation>ورقة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A person is named</source>
      <translation>شخص مذكور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Author, last editor or owner: often the account of whoever made or changed it.</source>
      <translation>المؤلف أو آخر من حرّره أو مالكه: غالبًا حساب من صنعه أو غيّره.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>An address or a number</source>
      <translation>عنوان أو رقم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Written into the file, seen on no page.</source>
      <translation>مكتوب في الملف، ولا يظهر في أي صفحة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A company or an office</source>
      <translation>شركة أو مكتب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>To whom the program was licensed: a machine of the workplace, mostly.</source>
      <translation>من رُخّص له البرنامج: حاسوب مكان العمل في الغالب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>The device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Make and model of what took or scanned it.</source>
      <translation>صانع الجهاز الذي صوّره أو مسحه وطرازه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A serial number</source>
      <translation>رقم تسلسلي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Only one device has it: other pictures on the net may carry the same.</source>
      <translation>لا يحمله إلا جهاز واحد: وقد تحمله صور أخرى على الشبكة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>The program it was made with</source>
      <translation>البرنامج الذي صُنع به</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Name and version tell the system, and sometimes the office.</source>
      <translation>الاسم والإصدار يدلان على النظام، وأحيانًا على المكتب.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln times</source>
      <translation>
        <numerusform>بلا أوقات</numerusform>
        <numerusform>وقت واحد</numerusform>
        <numerusform>وقتان</numerusform>
        <numerusform>%Ln أوقات</numerusform>
        <numerusform>%Ln وقتًا</numerusform>
        <numerusform>%Ln وقت</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Claims of the clock that wrote them. They may tell who was there at that hour.</source>
      <translation>ادّعاءات الساعة التي كتبتها. قد تدلّ على من كان هناك في تلك الساعة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A place</source>
      <translation>مكان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Where it was made, often to a few metres.</source>
      <translation>حيث صُنع، بدقة بضعة أمتار غالبًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A height</source>
      <translation>ارتفاع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Above the sea: with the place, it can tell the storey.</source>
      <translation>فوق سطح البحر: مع المكان قد يدلّ على الطابق.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A direction</source>
      <translation>اتجاه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Where the camera looked.</source>
      <translation>حيث كانت الكاميرا تنظر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A place is named</source>
      <translation>مكان مذكور</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Written beside the picture, not within it.</source>
      <translation>مكتوب بجانب الصورة، لا فيها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Where it lay on a disk</source>
      <translation>موضعه على قرص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Paths hold names of people, of machines, and of matters.</source>
      <translation>المسارات تحمل أسماء أشخاص وحواسيب وقضايا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A printer</source>
      <translation>طابعة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Its name, or its place in an office.</source>
      <translation>اسمها، أو موضعها في مكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A template</source>
      <translation>قالب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It often names the office whose form this is.</source>
      <translation>كثيرًا ما يسمّي الجهة صاحبة هذا النموذج.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Words that no page shows</source>
      <translation>كلمات لا تظهر في أي صفحة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Title, description or keywords: sometimes of an older document.</source>
      <translation>عنوان أو وصف أو كلمات مفتاحية: من مستند أقدم أحيانًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A language setting</source>
      <translation>إعداد لغة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>What the program was set to.</source>
      <translation>ما ضُبط عليه البرنامج.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A number of its own</source>
      <translation>رقم خاص به</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It ties this copy to others, and to the archive that it came from.</source>
      <translation>يربط هذه النسخة بغيرها، وبالأرشيف الذي جاءت منه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>How often it was saved</source>
      <translation>كم مرة حُفظ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A counter of the program that wrote it.</source>
      <translation>عدّاد في البرنامج الذي كتبه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>How long it was worked on</source>
      <translation>كم استغرق العمل عليه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>In minutes, as the program counted.</source>
      <translation>بالدقائق، كما عدّها البرنامج.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln editing sessions</source>
      <translation>
        <numerusform>بلا جلسات تحرير</numerusform>
        <numerusform>جلسة تحرير واحدة</numerusform>
        <numerusform>جلستا تحرير</numerusform>
        <numerusform>%Ln جلسات تحرير</numerusform>
        <numerusform>%Ln جلسة تحرير</numerusform>
        <numerusform>%Ln جلسة تحرير</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Each left a mark: passages can be told apart by when they were written.</source>
      <translation>تركت كل جلسة أثرًا: يمكن تمييز المقاطع بحسب وقت كتابتها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln steps of its history</source>
      <translation>
        <numerusform>بلا خطوات في تاريخه</numerusform>
        <numerusform>خطوة واحدة في تاريخه</numerusform>
        <numerusform>خطوتان في تاريخه</numerusform>
        <numerusform>%Ln خطوات في تاريخه</numerusform>
        <numerusform>%Ln خطوة في تاريخه</numerusform>
        <numerusform>%Ln خطوة في تاريخه</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Who changed it, when, and with which program.</source>
      <translation>من غيّره، ومتى، وبأي برنامج.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln earlier states</source>
      <translation>
        <numerusform>بلا حالات سابقة</numerusform>
        <numerusform>حالة سابقة واحدة</numerusform>
        <numerusform>حالتان سابقتان</numerusform>
        <numerusform>%Ln حالات سابقة</numerusform>
        <numerusform>%Ln حالة سابقة</numerusform>
        <numerusform>%Ln حالة سابقة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>They are still within the file, with what was taken out later.</source>
      <translation>ما زالت داخل الملف، مع ما أُزيل لاحقًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A small picture within</source>
      <translation>صورة صغيرة في داخله</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Made by the camera; it may be older than the last change.</source>
      <translation>صنعتها الكاميرا؛ وقد تكون أقدم من آخر تغيير.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>The small picture shows something else</source>
      <translation>الصورة الصغيرة تُظهر شيئًا آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Often what was cut away or covered later.</source>
      <translation>غالبًا ما قُصّ أو غُطّي لاحقًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A camera's own notes</source>
      <translation>ملاحظات الكاميرا نفسها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>In a form of its maker's: they can hold serial numbers and faces.</source>
      <translation>بصيغة صانعها: قد تحمل أرقامًا تسلسلية ووجوهًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Bytes behind its end</source>
      <translation>بايتات بعد نهايته</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>No program shows them. They can be anything, another file too.</source>
      <translation>لا يعرضها أي برنامج. قد تكون أي شيء، حتى ملفًا آخر.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden layers</source>
      <translation>
        <numerusform>بلا طبقات مخفية</numerusform>
        <numerusform>طبقة مخفية واحدة</numerusform>
        <numerusform>طبقتان مخفيتان</numerusform>
        <numerusform>%Ln طبقات مخفية</numerusform>
        <numerusform>%Ln طبقة مخفية</numerusform>
        <numerusform>%Ln طبقة مخفية</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Switched off, and still there for whoever looks.</source>
      <translation>مُطفأة، وما زالت هناك لمن يبحث.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln annotations</source>
      <translation>
        <numerusform>بلا حواشٍ</numerusform>
        <numerusform>حاشية واحدة</numerusform>
        <numerusform>حاشيتان</numerusform>
        <numerusform>%Ln حواشٍ</numerusform>
        <numerusform>%Ln حاشية</numerusform>
        <numerusform>%Ln حاشية</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Marks and notes of readers, often with names.</source>
      <translation>علامات قراء وملاحظاتهم، مع أسماء غالبًا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln comments</source>
      <translation>
        <numerusform>بلا تعليقات</numerusform>
        <numerusform>تعليق واحد</numerusform>
        <numerusform>تعليقان</numerusform>
        <numerusform>%Ln تعليقات</numerusform>
        <numerusform>%Ln تعليقًا</numerusform>
        <numerusform>%Ln تعليق</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>With the names of those who wrote them, and times.</source>
      <translation>مع أسماء كاتبيها، والأوقات.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln tracked insertions</source>
      <translation>
        <numerusform>بلا إضافات متتبَّعة</numerusform>
        <numerusform>إضافة متتبَّعة واحدة</numerusform>
        <numerusform>إضافتان متتبَّعتان</numerusform>
        <numerusform>%Ln إضافات متتبَّعة</numerusform>
        <numerusform>%Ln إضافة متتبَّعة</numerusform>
        <numerusform>%Ln إضافة متتبَّعة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>What was written in, by whom and when.</source>
      <translation>ما كُتب فيه، ومن كتبه، ومتى.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln tracked deletions</source>
      <translation>
        <numerusform>بلا حذوف متتبَّعة</numerusform>
        <numerusform>حذف متتبَّع واحد</numerusform>
        <numerusform>حذفان متتبَّعان</numerusform>
        <numerusform>%Ln حذوف متتبَّعة</numerusform>
        <numerusform>%Ln حذفًا متتبَّعًا</numerusform>
        <numerusform>%Ln حذف متتبَّع</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>What was taken out still stands there.</source>
      <translation>ما أُزيل ما زال هناك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Text under a box</source>
      <translation>نص تحت مربّع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Somebody covered it, and did not remove it. Here it can be read.</source>
      <translation>غطّاه أحدهم ولم يُزله. يمكن قراءته هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Text that nobody sees</source>
      <translation>نص لا يراه أحد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>White, tiny or written to be invisible. It can mark this copy.</source>
      <translation>أبيض أو بالغ الصغر أو كُتب ليُخفى. قد يميّز هذه النسخة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Text of a scan</source>
      <translation>نص مسح ضوئي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A machine read the picture and laid its text beneath: it can be wrong.</source>
      <translation>قرأت آلة الصورة ووضعت نصها تحتها: قد يكون خاطئًا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden sheets</source>
      <translation>
        <numerusform>بلا أوراق مخفية</numerusform>
        <numerusform>ورقة مخفية واحدة</numerusform>
        <numerusform>ورقتان مخفيتان</numerusform>
        <numerusform>%Ln أوراق مخفية</numerusform>
        <numerusform>%Ln ورقة مخفية</numerusform>
        <numerusform>%Ln ورقة مخفية</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Closed by whoever made it, and still there.</source>
      <translation>أغلقها من صنعها، وما زالت هناك.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden rows or columns</source>
      <translation>
        <numerusform>بلا صفوف أو أعمدة مخفية</numerusform>
        <numerusform>صف أو عمود مخفي واحد</numerusform>
        <numerusform>صفان أو عمودان مخفيان</numerusform>
        <numerusform>%Ln صفوف أو أعمدة مخفية</numerusform>
        <numerusform>%Ln صفًا أو عمودًا مخفيًا</numerusform>
        <numerusform>%Ln صف أو عمود مخفي</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>They are shown here, marked as hidden.</source>
      <translation>تُعرض هنا مع الإشارة إلى أنها مخفية.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden slides</source>
      <translation>
        <numerusform>بلا شرائح مخفية</numerusform>
        <numerusform>شريحة مخفية واحدة</numerusform>
        <numerusform>شريحتان مخفيتان</numerusform>
        <numerusform>%Ln شرائح مخفية</numerusform>
        <numerusform>%Ln شريحة مخفية</numerusform>
        <numerusform>%Ln شريحة مخفية</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Left out when it was shown.</source>
      <translation>تُركت عند العرض.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Hidden text</source>
      <translation>نص مخفي</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Set so that no page shows it.</source>
      <translation>ضُبط كي لا يظهر في أي صفحة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Notes of a speaker</source>
      <translation>ملاحظات متحدّث</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Written beside the slides, not for the hall.</source>
      <translation>كُتبت بجانب الشرائح، لا للجمهور.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Each with a maker and a history of its own.</source>
      <translation>لكل منها صانعه وتاريخه.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln scripts</source>
      <translation>
        <numerusform>بلا نصوص برمجية</numerusform>
        <numerusform>نص برمجي واحد</numerusform>
        <numerusform>نصان برمجيان</numerusform>
        <numerusform>%Ln نصوص برمجية</numerusform>
        <numerusform>%Ln نصًا برمجيًا</numerusform>
        <numerusform>%Ln نص برمجي</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>They would run when it is opened. Here nothing runs.</source>
      <translation>كانت ستعمل عند فتحه. لا يعمل هنا شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Macros</source>
      <translation>وحدات ماكرو</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Programs within the document. Here nothing runs.</source>
      <translation>برامج داخل المستند. لا يعمل هنا شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It would do something by itself</source>
      <translation>كان سيفعل شيئًا من تلقاء نفسه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>When it is opened elsewhere. Here it does not.</source>
      <translation>حين يُفتح في مكان آخر. أما هنا فلا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A form</source>
      <translation>استمارة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>What was filled in stands in fields, apart from the pages.</source>
      <translation>ما مُلئ موجود في حقول، منفصلة عن الصفحات.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln links</source>
      <translation>
        <numerusform>بلا روابط</numerusform>
        <numerusform>رابط واحد</numerusform>
        <numerusform>رابطان</numerusform>
        <numerusform>%Ln روابط</numerusform>
        <numerusform>%Ln رابطًا</numerusform>
        <numerusform>%Ln رابط</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>None is opened here. A link can be made for one reader alone.</source>
      <translation>لا يُفتح أي منها هنا. قد يُصنع الرابط لقارئ واحد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It would fetch something</source>
      <translation>كان سيجلب شيئًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Opened elsewhere, it tells its owner who looks, from where, and when.</source>
      <translation>إن فُتح في مكان آخر أخبر صاحبه بمن ينظر، ومن أين، ومتى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A signature</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It proves to whoever gets it that it is real, and whose.</source>
      <translation>يُثبت لمن يحصل عليه أنه حقيقي، ولمن هو.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It is encrypted</source>
      <translation>هو مشفّر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It opens without a password, and forbids some things.</source>
      <translation>يُفتح بلا كلمة سر، ويمنع بعض الأمور.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln fonts</source>
      <translation>
        <numerusform>بلا خطوط</numerusform>
        <numerusform>خط واحد</numerusform>
        <numerusform>خطان</numerusform>
        <numerusform>%Ln خطوط</numerusform>
        <numerusform>%Ln خطًا</numerusform>
        <numerusform>%Ln خط</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Rare ones point to an office or a machine.</source>
      <translation>النادر منها يدلّ على مكتب أو حاسوب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>An unusual font</source>
      <translation>خط غير مألوف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Few machines have it; or letters were changed to mark this copy.</source>
      <translation>قليل من الحواسيب فيها هذا الخط؛ أو غُيّرت حروف لتمييز هذه النسخة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Unusual spacing</source>
      <translation>مسافات غير مألوفة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Set apart as no program does it: it can tell this copy from others.</source>
      <translation>وُضعت كما لا يفعل أي برنامج: قد تميّز هذه النسخة عن غيرها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln letters are not drawn</source>
      <translation>
        <numerusform>لا حرف غير مرسوم</numerusform>
        <numerusform>حرف واحد غير مرسوم</numerusform>
        <numerusform>حرفان غير مرسومين</numerusform>
        <numerusform>%Ln أحرف غير مرسومة</numerusform>
        <numerusform>%Ln حرفًا غير مرسوم</numerusform>
        <numerusform>%Ln حرف غير مرسوم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Their shapes are not in the file, and not known here. The text may have them.</source>
      <translation>أشكالها ليست في الملف وليست معروفة هنا. قد تكون في النص.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln letters that look like others</source>
      <translation>
        <numerusform>بلا حروف تشبه غيرها</numerusform>
        <numerusform>حرف واحد يشبه غيره</numerusform>
        <numerusform>حرفان يشبهان غيرهما</numerusform>
        <numerusform>%Ln حروف تشبه غيرها</numerusform>
        <numerusform>%Ln حرفًا يشبه غيره</numerusform>
        <numerusform>%Ln حرف يشبه غيره</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Of another script, among words of this one: they can tell this copy from others.</source>
      <translation>من كتابة أخرى بين كلمات هذه: قد تميّز هذه النسخة عن غيرها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln invisible letters</source>
      <translation>
        <numerusform>بلا حروف غير مرئية</numerusform>
        <numerusform>حرف واحد غير مرئي</numerusform>
        <numerusform>حرفان غير مرئيين</numerusform>
        <numerusform>%Ln حروف غير مرئية</numerusform>
        <numerusform>%Ln حرفًا غير مرئي</numerusform>
        <numerusform>%Ln حرف غير مرئي</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>They can carry a mark that tells this copy from others.</source>
      <translation>قد تحمل علامة تميّز هذه النسخة عن غيرها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Perhaps dots of a colour printer</source>
      <translation>ربما نقاط طابعة ملوّنة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Faint and yellow, they say which machine printed it, and when. A hint only.</source>
      <translation>باهتة وصفراء، تدلّ على الآلة التي طبعته ومتى. قرينة فقط.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Something else</source>
      <translation>شيء آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It fits none of the kinds that have a name here.</source>
      <translation>لا يندرج تحت أي نوع له اسم هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>Sketch of the place {place}, in degrees {degrees}. No map: nothing is fetched.</source>
      <translation>مخطط المكان ⁨{place}⁩، بالدرجات ⁨{degrees}⁩. ليست خريطة: لا يُجلب شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>{degree}° N</source>
      <translation>⁨{degree}⁩° شمالًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>{degree}° S</source>
      <translation>⁨{degree}⁩° جنوبًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>{degree}° E</source>
      <translation>⁨{degree}⁩° شرقًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>{degree}° W</source>
      <translation>⁨{degree}⁩° غربًا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>N</source>
      <comment>north</comment>
      <translation>ش</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>S</source>
      <comment>south</comment>
      <translation>ج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>W</source>
      <comment>west</comment>
      <translation>غ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>E</source>
      <comment>east</comment>
      <translation>ق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>{time} / {whole}</source>
      <comment>how far a recording has played, and how long it is</comment>
      <translation>⁨{time}⁩ / ⁨{whole}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>Sound</source>
      <translation>صوت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>It has no sound that is decoded here.</source>
      <translation>لا صوت فيه يُفكّ هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>Play</source>
      <translation>تشغيل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>You see the words among its bytes.</source>
      <translation>ترى الكلمات التي بين بايتاته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Sender</source>
      <translation>المرسل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Reply to</source>
      <translation>الرد إلى</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Copy</source>
      <translation>نسخة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Hidden copy</source>
      <translation>نسخة مخفية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Subject</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>those of Windows</source>
      <translation>نهايات ويندوز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>those of Macs before 2001</source>
      <translation>نهايات أجهزة ماك قبل 2001</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>of several systems: it was put together</source>
      <translation>من أنظمة عدة: جُمع من أجزاء</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it is locked with a password, and none is asked for here. The sealed original is whole: ask who sent it for a copy that is open.</source>
      <translation>لم يُعرض: هو مقفل بكلمة سر، ولا تُطلب هنا كلمة. الأصل المختوم كامل: اطلب ممن أرسله نسخة مفتوحة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: time ran out in the sandbox. The sealed original is whole.</source>
      <translation>لا يُعرض: نفد الوقت في البيئة المعزولة. الأصل المختوم سليم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: the reader died over it, and nothing else was touched.</source>
      <translation>لا يُعرض: تعطّل القارئ بسببه، ولم يُمس شيء آخر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it wanted more memory than the sandbox gives.</source>
      <translation>لا يُعرض: طلب ذاكرة أكثر مما تمنحه البيئة المعزولة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it is larger than the {limit} bytes that one message may have.</source>
      <translation>لا يُعرض: أكبر من {limit} بايت المسموح بها لرسالة واحدة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it is nested deeper than {limit} levels.</source>
      <translation>لا يُعرض: متداخل أعمق من {limit} من المستويات.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it has more than {limit} header lines.</source>
      <translation>لا يُعرض: أسطر ترويسته أكثر من {limit}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: a header line is longer than {limit} bytes.</source>
      <translation>لا يُعرض: سطر في ترويسته أطول من {limit} بايت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it has more than {limit} parts.</source>
      <translation>لا يُعرض: أجزاؤه أكثر من {limit}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it has more than the {limit} pixels that are decoded here. The sealed original is whole; saved elsewhere as JPEG, or cut into parts, it can be seen.</source>
      <translation>لم يُعرض: فيه أكثر من ⁨{limit}⁩ بكسل، وهو ما يُفكّ هنا. الأصل المختوم كامل؛ وإن حُفظ في مكان آخر بصيغة JPEG أو قُطّع أجزاء أمكن رؤيته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it could not be drawn. What it says stands in the sealed original.</source>
      <translation>لم يُعرض: تعذّر رسمه. ما فيه موجود في الأصل المختوم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not decoded: nothing in it has a form that this program decodes.</source>
      <translation>لم يُفكّ: لا شيء فيه بصيغة يفكّها هذا البرنامج.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: the file stopped giving its bytes, or is not what was sealed.</source>
      <translation>لا يُعرض: توقف الملف عن إعطاء بياناته، أو ليس ما خُتم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It is damaged. What could be read is shown.</source>
      <translation>هو تالف. يُعرض ما أمكنت قراءته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It ends before its end: the rest is grey, or missing.</source>
      <translation>ينتهي قبل نهايته: البقية رمادية، أو ناقصة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The picture is so large that time ran out before its end: the rest is grey. The sealed original has all of it; cut into smaller pictures elsewhere, each part can be seen.</source>
      <translation>الصورة كبيرة حتى نفد الوقت قبل نهايتها: الباقي رمادي. الأصل المختوم فيه كل شيء؛ وإن قُطّع في مكان آخر صورًا أصغر أمكن رؤية كل جزء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The picture is very large: it is shown with fewer pixels. The sealed original has all.</source>
      <translation>الصورة كبيرة جدًا: تُعرض ببكسلات أقل. الأصل المختوم فيه كلها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It has more than is looked at: the first pages, sheets or rows are shown.</source>
      <translation>فيه أكثر مما يُفحص: تُعرض أولى الصفحات أو الأوراق أو الصفوف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>You see its text and structure, not its looks.</source>
      <translation>ترى نصه وبنيته، لا شكله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>What the file says of itself is shown. Its sound and pictures are decoded only when you ask for them.</source>
      <translation>يُعرض ما يقوله الملف عن نفسه. لا يُفكّ صوته وصوره إلا حين تطلب ذلك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Its kind is not known here: you see the words among its bytes.</source>
      <translation>نوعه غير معروف هنا: ترى الكلمات بين بايتاته.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Letters of this page are missing, or are others than it means: the file brings no shapes for them, and none are known here.</source>
      <translation>حروف في هذه الصفحة ناقصة أو غير المقصودة: لا يحمل الملف أشكالًا لها، ولا أشكال معروفة لها هنا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It is encrypted, with an empty password: it opens without one.</source>
      <translation>هو مشفّر بكلمة سر فارغة: يُفتح بلا كلمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Web page, shown as text</source>
      <translation>صفحة ويب، تُعرض نصًّا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Mailbox, shown as text</source>
      <translation>صندوق بريد، يُعرض نصًّا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>JPEG picture</source>
      <translation>صورة JPEG</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>PNG picture</source>
      <translation>صورة PNG</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>GIF picture</source>
      <translation>صورة GIF</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>HEIC picture</source>
      <translation>صورة HEIC</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>TIFF picture</source>
      <translation>صورة TIFF</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>WebP picture</source>
      <translation>صورة WebP</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>BMP picture</source>
      <translation>صورة BMP</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>JPEG 2000 picture</source>
      <translation>صورة JPEG 2000</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>AVIF picture</source>
      <translation>صورة AVIF</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Film</source>
      <translation>فيديو</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>ZIP archive</source>
      <translation>أرشيف ZIP</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>TAR archive</source>
      <translation>أرشيف TAR</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>GZIP archive</source>
      <translation>أرشيف GZIP</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>RAR archive</source>
      <translation>أرشيف RAR</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>7-Zip archive</source>
      <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Word document</source>
      <translation>مستند Word</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Excel sheet</source>
      <translation>جدول Excel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>PowerPoint slides</source>
      <translation>شرائح PowerPoint</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>RTF document</source>
      <translation>مستند RTF</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>OpenDocument text</source>
      <translation>نص OpenDocument</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>OpenDocument sheet</source>
      <translation>جدول OpenDocument</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Outlook message</source>
      <translation>رسالة Outlook</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Outlook's wrapped form</source>
      <translation>مغلَّف Outlook</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Address card</source>
      <translation>بطاقة عنوان</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Calendar entry</source>
      <translation>موعد تقويم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>XML</source>
      <translation>XML</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>SVG drawing</source>
      <translation>رسم SVG</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Encrypted with PGP</source>
      <translation>مشفَّر بـ PGP</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Encrypted with age</source>
      <translation>مشفَّر بـ age</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program for Windows</source>
      <translation>برنامج لويندوز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program for Linux</source>
      <translation>برنامج للينكس</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program for Macs</source>
      <translation>برنامج لأجهزة ماك</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program in Java</source>
      <translation>برنامج بلغة جافا</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Shortcut of Windows</source>
      <translation>اختصار ويندوز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program for Android</source>
      <translation>برنامج لأندرويد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: you stopped it. The sealed original is whole.</source>
      <translation>لم يُعرض: أوقفته. الأصل المختوم سليم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>These words were recognised in the picture of the page: some may be wrong, and some missing.</source>
      <translation>تُعرِّف على هذه الكلمات في صورة الصفحة: قد يكون بعضها خاطئًا، وبعضها ناقصًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A network address</source>
      <translation>عنوان شبكة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Of the line it was sent from: with a date, the provider knows whose it was.</source>
      <translation>عنوان الخط الذي أُرسل منه: ومع التاريخ يعرف المزوّد صاحبه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A machine's own name</source>
      <translation>اسم جهاز</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>How the sender's device greeted the first server.</source>
      <translation>هكذا حيّا جهاز المرسل أول خادوم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>An account</source>
      <translation>حساب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Who was logged in when it was sent, as servers noted it.</source>
      <translation>من كان مسجَّل الدخول عند الإرسال، كما دوّنته الخوادم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A time zone</source>
      <translation>منطقة زمنية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>What the sender's clock was set to.</source>
      <translation>ما ضُبطت عليه ساعة المرسل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The program it was written with</source>
      <translation>البرنامج الذي كُتب به</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Where its number was made</source>
      <translation>أين صُنع رقمها</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The message's own number names a provider or a machine.</source>
      <translation>رقم الرسالة نفسه يذكر مزوّدًا أو جهازًا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The way it came: %Ln stations</source>
      <translation>
        <numerusform>الطريق الذي جاء منه: لا محطات</numerusform>
        <numerusform>الطريق الذي جاء منه: محطة واحدة</numerusform>
        <numerusform>الطريق الذي جاء منه: محطتان</numerusform>
        <numerusform>الطريق الذي جاء منه: %Ln محطات</numerusform>
        <numerusform>الطريق الذي جاء منه: %Ln محطة</numerusform>
        <numerusform>الطريق الذي جاء منه: %Ln محطة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Written by each server; what the sender's side wrote can be made up.</source>
      <translation>كتبه كل خادوم؛ وما كتبه جانب المرسل قد يكون مختلَقًا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln other people</source>
      <translation>
        <numerusform>لا أشخاص آخرين</numerusform>
        <numerusform>شخص آخر</numerusform>
        <numerusform>شخصان آخران</numerusform>
        <numerusform>%Ln أشخاص آخرين</numerusform>
        <numerusform>%Ln شخصًا آخر</numerusform>
        <numerusform>%Ln شخص آخر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It was addressed to them too.</source>
      <translation>كانت موجَّهة إليهم أيضًا.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln hidden recipients</source>
      <translation>
        <numerusform>لا مستلمين مخفيين</numerusform>
        <numerusform>مستلم مخفي واحد</numerusform>
        <numerusform>مستلمان مخفيان</numerusform>
        <numerusform>%Ln مستلمين مخفيين</numerusform>
        <numerusform>%Ln مستلمًا مخفيًا</numerusform>
        <numerusform>%Ln مستلم مخفي</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The others were not meant to know.</source>
      <translation>لم يُرد للآخرين أن يعرفوا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Answers go elsewhere</source>
      <translation>الردود تذهب إلى مكان آخر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not to the address that it says it is from.</source>
      <translation>ليس إلى العنوان الذي تقول إنها منه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It asks to be told when read</source>
      <translation>تطلب إخبارها عند القراءة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Nothing was sent, and nothing will be.</source>
      <translation>لم يُرسل شيء، ولن يُرسل.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln earlier messages</source>
      <translation>
        <numerusform>لا رسائل سابقة</numerusform>
        <numerusform>رسالة سابقة واحدة</numerusform>
        <numerusform>رسالتان سابقتان</numerusform>
        <numerusform>%Ln رسائل سابقة</numerusform>
        <numerusform>%Ln رسالة سابقة</numerusform>
        <numerusform>%Ln رسالة سابقة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Their numbers tie it to a conversation that others hold.</source>
      <translation>أرقامها تربطها بمحادثة في حوزة آخرين.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A server's signature</source>
      <translation>توقيع خادوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It proves to whoever gets the original that it is real.</source>
      <translation>يثبت لكل من يصله الأصل أنه حقيقي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>What a server checked</source>
      <translation>ما فحصه خادوم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A claim too: only your own provider's is worth something.</source>
      <translation>هو ادّعاء أيضًا: لا قيمة إلا لما فحصه مزوّدك أنت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Line ends of a system</source>
      <translation>نهايات أسطر نظام بعينه</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>They tell what kind of machine wrote it.</source>
      <translation>تدل على نوع الجهاز الذي كتبه.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln invisible characters</source>
      <translation>
        <numerusform>لا محارف غير مرئية</numerusform>
        <numerusform>محرف غير مرئي واحد</numerusform>
        <numerusform>محرفان غير مرئيين</numerusform>
        <numerusform>%Ln محارف غير مرئية</numerusform>
        <numerusform>%Ln محرفًا غير مرئي</numerusform>
        <numerusform>%Ln محرف غير مرئي</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>They can carry a mark that tells this copy from others. Shown by their names.</source>
      <translation>قد تحمل علامة تميّز هذه النسخة من غيرها. تُعرض بأسمائها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln unusual spaces</source>
      <translation>
        <numerusform>لا مسافات غريبة</numerusform>
        <numerusform>مسافة غريبة واحدة</numerusform>
        <numerusform>مسافتان غريبتان</numerusform>
        <numerusform>%Ln مسافات غريبة</numerusform>
        <numerusform>%Ln مسافة غريبة</numerusform>
        <numerusform>%Ln مسافة غريبة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>They look like spaces and can carry a mark.</source>
      <translation>تبدو كالمسافات وقد تحمل علامة.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Blanks at %Ln line ends</source>
      <translation>
        <numerusform>فراغات في لا نهاية سطر</numerusform>
        <numerusform>فراغات في نهاية سطر واحد</numerusform>
        <numerusform>فراغات في نهايتَي سطرين</numerusform>
        <numerusform>فراغات في نهايات %Ln أسطر</numerusform>
        <numerusform>فراغات في نهايات %Ln سطرًا</numerusform>
        <numerusform>فراغات في نهايات %Ln سطر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Nobody sees them, and they can carry a mark.</source>
      <translation>لا يراها أحد، وقد تحمل علامة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A byte order mark</source>
      <translation>علامة ترتيب البايتات</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Some programs write one, most of them for Windows.</source>
      <translation>تكتبها بعض البرامج، وأكثرها لويندوز.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A program or person is named</source>
      <translation>ذُكر برنامج أو شخص</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>In the page's head, where no browser shows it.</source>
      <translation>في رأس الصفحة، حيث لا يعرضه متصفح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: nothing in it could be read.</source>
      <translation>لا يُعرض: لم يُقرأ منه شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Unknown kind</source>
      <translation>نوع غير معروف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Letters as {encoding}</source>
      <translation>الحروف بترميز ⁨{encoding}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: nothing here knows its kind, and no other program is started for it.</source>
      <translation>لم يُعرض: لا شيء هنا يعرف نوعه، ولا يُبدأ برنامج آخر لأجله.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Page {page}. {why}</source>
      <comment>a page that is not shown</comment>
      <translation>الصفحة ⁨{page}⁩. ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It could not be looked through to its end. {why}</source>
      <translation>تعذّر فحصه حتى نهايته. ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>{kind}, named like a program</source>
      <translation>⁨{kind}⁩، مسمّى كبرنامج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Letters guessed: {encoding}</source>
      <translation>الحروف مخمَّنة: ⁨{encoding}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>its message calls it {kind}</source>
      <translation>رسالته تسمّيه ⁨{kind}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/thumbnails.py" />
      <source>Small page {page} of {pages}</source>
      <translation>صفحة مصغّرة ⁨{page}⁩ من ⁨{pages}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/thumbnails.py" />
      <source>Small pages</source>
      <translation>صفحات مصغّرة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/wave.py" />
      <source>{time} of {whole}</source>
      <comment>how far a recording has played, and how long it is</comment>
      <translation>⁨{time}⁩ من ⁨{whole}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/wave.py" />
      <source>Where it plays</source>
      <translation>موضع التشغيل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/within.py" />
      <source>Look</source>
      <translation>نظر</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/within.py" />
      <source>hidden characters</source>
      <translation>محارف مخفية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/within.py" />
      <source>a program</source>
      <translation>برنامج</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/within.py" />
      <source>Look at {name}</source>
      <translation>النظر إلى ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>HH:mm</source>
      <comment>pattern of a time, Qt's letters</comment>
      <translation>HH:mm</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>d MMM yyyy</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/when.py" />
      <source>Late by %Ln days</source>
      <translation>
        <numerusform>متأخر اليوم</numerusform>
        <numerusform>متأخر يومًا واحدًا</numerusform>
        <numerusform>متأخر يومين</numerusform>
        <numerusform>متأخر %Ln أيام</numerusform>
        <numerusform>متأخر %Ln يومًا</numerusform>
        <numerusform>متأخر %Ln يوم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>ddd d MMM yyyy</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>d MMM</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation>d MMM</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>{day} {time}</source>
      <translation>{day}، {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>ddd d MMM</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>Today {time}</source>
      <translation>اليوم {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>today {time}</source>
      <translation>اليوم {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Packets and backups from before {day} can still be opened by those who held a key then.</source>
      <translation>الحزم والنسخ الاحتياطية قبل ⁨{day}⁩ ما زال يفتحها من كان يملك مفتاحًا حينها.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/who.py" />
      <source>%Ln people hold a key today. Nobody else can read it, whatever their role.</source>
      <translation>
        <numerusform>لا أحد يملك مفتاحًا اليوم. لا يستطيع غيرهم قراءته، مهما كان دوره.</numerusform>
        <numerusform>شخص واحد يملك مفتاحًا اليوم. لا يستطيع غيرهم قراءته، مهما كان دوره.</numerusform>
        <numerusform>شخصان يملكان مفتاحًا اليوم. لا يستطيع غيرهم قراءته، مهما كان دوره.</numerusform>
        <numerusform>%Ln أشخاص يملكون مفتاحًا اليوم. لا يستطيع غيرهم قراءته، مهما كان دوره.</numerusform>
        <numerusform>%Ln شخصًا يملكون مفتاحًا اليوم. لا يستطيع غيرهم قراءته، مهما كان دوره.</numerusform>
        <numerusform>%Ln شخص يملكون مفتاحًا اليوم. لا يستطيع غيرهم قراءته، مهما كان دوره.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/who.py" />
      <source>%Ln people held a key on that day.</source>
      <translation>
        <numerusform>في ذلك اليوم لم يملك أحد مفتاحًا.</numerusform>
        <numerusform>في ذلك اليوم ملك شخص واحد مفتاحًا.</numerusform>
        <numerusform>في ذلك اليوم ملك شخصان مفتاحًا.</numerusform>
        <numerusform>في ذلك اليوم ملك %Ln أشخاص مفتاحًا.</numerusform>
        <numerusform>في ذلك اليوم ملك %Ln شخصًا مفتاحًا.</numerusform>
        <numerusform>في ذلك اليوم ملك %Ln شخص مفتاحًا.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>By the times that grants and their ends claim: a clock may have been wrong.</source>
      <translation>بحسب الأوقات التي يدّعيها منح الوصول وانتهاؤه: ربما كانت ساعة خاطئة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>no end</source>
      <translation>بلا نهاية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>until tonight</source>
      <translation>حتى الليلة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Guest</source>
      <comment>role in a story</comment>
      <translation>ضيف</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Lead</source>
      <comment>role in a story</comment>
      <translation>مسؤول القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Contributor</source>
      <comment>role in a story</comment>
      <translation>مساهم</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Reader</source>
      <comment>role in a story</comment>
      <translation>قارئ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Who can see the inbox</source>
      <translation>من يرى الوارد</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Who can see this story</source>
      <translation>من يرى هذه القصة</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Granted by {name}, {day}</source>
      <translation>منحه ⁨{name}⁩، {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Who could see it on {day}</source>
      <translation>من كان يراه {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>recused, {day}</source>
      <translation>متنحٍّ، ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>{role} · you</source>
      <translation>⁨{role}⁩ · أنت</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Named by the desk's root, {day}</source>
      <translation>عيّنه جذر المكتب، ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Founded it, {day}</source>
      <translation>أنشأها، {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>{why}; granted by {name}, {day}</source>
      <translation>⁨{why}⁩؛ منحه ⁨{name}⁩، {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who_asking.py" />
      <source>2025-03-28 or 28.3.</source>
      <comment>example of a typed day</comment>
      <translation>‎2025-03-28 أو ‎28.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who_asking.py" />
      <source>Who could see it on which day?</source>
      <translation>من كان يراه، وفي أي يوم؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/whom_asking.py" />
      <source>For whom is it?</source>
      <translation>لمن هو؟</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>It was sealed and not kept.</source>
      <translation>خُتمت ولم تُحفظ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>Begun before</source>
      <translation>بدأت من قبل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>Let go.</source>
      <translation>تم التخلي عنها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>Begun {when}.</source>
      <translation>بدأت {when}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>Not the words of this file: number {places}. Nothing was done. Ask for them again.</source>
      <translation>ليست كلمات هذا الملف: الرقم ⁨{places}⁩. لم يُفعل شيء. اطلبها من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>The eight words that you hear</source>
      <translation>الكلمات الثماني التي تسمعها</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>%Ln words are missing.</source>
      <translation>
        <numerusform>لا كلمات ناقصة.</numerusform>
        <numerusform>تنقص كلمة واحدة.</numerusform>
        <numerusform>تنقص كلمتان.</numerusform>
        <numerusform>تنقص %Ln كلمات.</numerusform>
        <numerusform>تنقص %Ln كلمة.</numerusform>
        <numerusform>تنقص %Ln كلمة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>{word} is not in the list. Ask for it to be read out again.</source>
      <translation>⁨{word}⁩ ليست في القائمة. اطلب قراءتها من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>Eight words to read aloud: {words}</source>
      <translation>ثماني كلمات للقراءة بصوت عال: ⁨{words}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>Word {n}</source>
      <translation>الكلمة ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/guard.py" />
      <source>Nothing is destroyed, and Undo brings it back until the lock.</source>
      <translation>لا يُتلف شيء، والتراجع يعيده حتى القفل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/guard.py" />
      <source>Out of sight with it:</source>
      <translation>يغيب معه:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>Open it on another machine, over Tor, and never from the newsroom's own network.</source>
      <translation>افتحه على حاسوب آخر، عبر Tor، ولا تفتحه أبدًا من شبكة غرفة الأخبار.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>Copy %Ln links?</source>
      <translation>
        <numerusform>ألا تُنسخ أي روابط؟</numerusform>
        <numerusform>أتنسخ رابطًا واحدًا؟</numerusform>
        <numerusform>أتنسخ رابطين؟</numerusform>
        <numerusform>أتنسخ %Ln روابط؟</numerusform>
        <numerusform>أتنسخ %Ln رابطًا؟</numerusform>
        <numerusform>أتنسخ %Ln رابط؟</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>Copy</source>
      <comment>the button of a dialog</comment>
      <translation>نسخ</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>%Ln more are not shown here.</source>
      <translation>
        <numerusform>لا شيء آخر غير معروض هنا.</numerusform>
        <numerusform>واحد آخر غير معروض هنا.</numerusform>
        <numerusform>اثنان آخران غير معروضين هنا.</numerusform>
        <numerusform>%Ln أخرى غير معروضة هنا.</numerusform>
        <numerusform>%Ln أخرى غير معروضة هنا.</numerusform>
        <numerusform>%Ln أخرى غير معروضة هنا.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>A link can be made for one reader alone. Whoever opens it tells its owner who looks, and when.</source>
      <translation>قد يُصنع الرابط لقارئ واحد. من يفتحه يخبر صاحبه بمن ينظر، ومتى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>Leads to {host}</source>
      <translation>يقود إلى ⁨{host}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/pick.py" />
      <source>Nothing matches</source>
      <translation>لا شيء يطابق</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/pick.py" />
      <source>Nothing matches.</source>
      <translation>لا شيء يطابق.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>German</source>
      <comment>a keyboard</comment>
      <translation>الألمانية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Arabic</source>
      <comment>a keyboard</comment>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>English (US)</source>
      <comment>a keyboard</comment>
      <translation>الإنجليزية (الولايات المتحدة)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>English</source>
      <comment>a keyboard</comment>
      <translation>الإنجليزية</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Show what is typed</source>
      <translation>إظهار المكتوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Hide what is typed</source>
      <translation>إخفاء المكتوب</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Caps Lock is on.</source>
      <translation>مفتاح الحروف الكبيرة مفعَّل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Layout: {layout}.</source>
      <translation>لوحة المفاتيح: ⁨{layout}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/to_whom.py" />
      <source>A source of this story is protected: this is asked each time.</source>
      <translation>أحد مصادر هذه القصة محمي: يُسأل عن هذا كل مرة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/who_sheet.py" />
      <source>On another day…</source>
      <translation>في يوم آخر…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/who_sheet.py" />
      <source>People…</source>
      <translation>الأشخاص…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/who_sheet.py" />
      <source>Could see it before</source>
      <translation>كان يراه من قبل</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That could not be done. Nothing was changed.</source>
      <translation>تعذّر ذلك. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This sealed file is damaged or was altered: {part}. It was not opened. Ask for it again, or take it from a backup.</source>
      <translation>هذا الملف المختوم تالف أو عُبث به: ⁨{part}⁩. لم يُفتح. اطلبه من جديد، أو خذه من نسخة احتياطية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>None of the keys given opens this file. It was sealed to somebody else, or with another passphrase.</source>
      <translation>لا يفتح هذا الملف أيٌّ من المفاتيح المعطاة. خُتم لشخص آخر، أو بعبارة مرور أخرى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Opening this would cost more memory or time than Tipdesk allows: {part}. Nothing was computed.</source>
      <translation>فتح هذا يكلف ذاكرة أو وقتًا أكثر مما يسمح به Tipdesk: ⁨{part}⁩. لم يُحسب شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This is no recipient, no identity and no file of them: {shown}. Recipients begin with age1.</source>
      <translation>هذا ليس مستلمًا ولا هوية ولا ملفًا منهما: ⁨{shown}⁩. المستلمون يبدؤون بـ age1.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A signature does not fit. What it signed was altered, and was not taken in.</source>
      <translation>توقيع لا يطابق. ما وُقّع عليه عُبث به، ولم يُدخَل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That did not open the vault.</source>
      <translation>لم يفتح هذا الخزنة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That recovery code did not open the vault. Check each group of letters on the paper.</source>
      <translation>لم يفتح رمز الاستعادة هذا الخزنة. راجع كل مجموعة أحرف على الورقة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The word {word} is not in the list. Ask for it to be read out again.</source>
      <translation>الكلمة ⁨{word}⁩ ليست في القائمة. اطلب قراءتها من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Too few keepers have answered. The identity stays sealed.</source>
      <translation>أجاب عدد قليل جدًّا من المؤتمَنين. تبقى الهوية مختومة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The file {name} is damaged: {why}. It was not opened and not changed. Take it from a backup.</source>
      <translation>الملف ⁨{name}⁩ تالف: ⁨{why}⁩. لم يُفتح ولم يُغيَّر. خذه من نسخة احتياطية.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The file {name} was written by a newer Tipdesk (format {found}; this one knows {known}). Nothing was changed. Use the newer program.</source>
      <translation>الملف ⁨{name}⁩ كتبه Tipdesk أحدث (الصيغة {found}؛ وهذا يعرف {known}). لم يتغيّر شيء. استعمل البرنامج الأحدث.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The disk is full. What was being written to {name} was not kept; everything before it is safe. Make room and try again.</source>
      <translation>القرص ممتلئ. ما كان يُكتب في ⁨{name}⁩ لم يُحفظ؛ وكل ما قبله سليم. أفرغ مكانًا وحاول من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} cannot be written: the folder or disk is read-only. Nothing was changed.</source>
      <translation>تعذّرت الكتابة في ⁨{name}⁩: المجلد أو القرص للقراءة فقط. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} is not there.</source>
      <translation>⁨{name}⁩ غير موجود.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring did not answer. The recovery code opens the vault.</source>
      <translation>لم تُجب حلقة المفاتيح. رمز الاستعادة يفتح الخزنة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>What was read is not what Tipdesk writes: {part}. Nothing of it was taken in.</source>
      <translation>ما قُرئ ليس مما يكتبه Tipdesk: ⁨{part}⁩. لم يُدخَل منه شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The record is broken at commit {commit}: {part}. What comes after it was not taken in. Compare with a backup or a colleague's laptop.</source>
      <translation>السجل مكسور عند القيد ⁨{commit}⁩: ⁨{part}⁩. ما بعده لم يُدخَل. قارن بنسخة احتياطية أو بحاسوب زميل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Something here is signed by {person}, whose keys nobody on this desk has vouched for. It was not taken in.</source>
      <translation>شيء هنا وقّعه ⁨{person}⁩، ولم يضمن أحد في المكتب مفاتيحه. لم يُدخَل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Another Tipdesk is using {name}. Nothing was changed. Close it there, or try again.</source>
      <translation>نسخة أخرى من Tipdesk تستعمل ⁨{name}⁩. لم يتغيّر شيء. أغلقها هناك، أو حاول من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You have no access to {compartment} that allows this. Ask one of its leads.</source>
      <translation>ليس لك وصول إلى ⁨{compartment}⁩ يسمح بهذا. اسأل أحد مسؤوليه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A newer Tipdesk decided something in {compartment} that this one does not know. It can be read, not changed. Use the newer program.</source>
      <translation>قرّر Tipdesk أحدث شيئًا في ⁨{compartment}⁩ لا يعرفه هذا. يمكن قراءته لا تغييره. استعمل البرنامج الأحدث.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This system has no key ring that answers. The passphrase stands alone.</source>
      <translation>ليس في هذا النظام حلقة مفاتيح تجيب. تبقى عبارة المرور وحدها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring is locked. Unlock it in your desktop's settings, then try again.</source>
      <translation>حلقة المفاتيح مقفلة. افتحها من إعدادات سطح المكتب، ثم حاول من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring set up here ({backend}) keeps secrets in the open, so Tipdesk does not use it. The passphrase stands alone.</source>
      <translation>حلقة المفاتيح المهيأة هنا (⁨{backend}⁩) تحفظ الأسرار مكشوفة، لذلك لا يستعملها Tipdesk. تبقى عبارة المرور وحدها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring no longer holds this laptop's secret. The recovery code opens the vault.</source>
      <translation>لم تعد حلقة المفاتيح تحفظ سرّ هذا الحاسوب. رمز الاستعادة يفتح الخزنة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The sandboxed reader could not be started. Nothing was read. `tipdesk doctor` says why.</source>
      <translation>تعذّر تشغيل القارئ المعزول. لم يُقرأ شيء. الأمر `tipdesk doctor` يقول لماذا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{folder} holds no vault. Nothing was changed. Choose another folder.</source>
      <translation>لا خزنة في ⁨{folder}⁩. لم يتغيّر شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{folder} holds something already. Nothing was written. Choose an empty place.</source>
      <translation>في ⁨{folder}⁩ شيء من قبل. لم يُكتب شيء. اختر مكانًا فارغًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That is not allowed here: {why}. Nothing was changed.</source>
      <translation>لا يُسمح بهذا هنا: ⁨{why}⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Page {page} could not be copied: {why}. Nothing was made.</source>
      <translation>تعذّر نسخ الصفحة ⁨{page}⁩: ⁨{why}⁩. لم يُصنع شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A reason of at least {least} characters is needed. Nothing was opened.</source>
      <translation>يلزم سبب لا تقل أحرفه عن {least}. لم يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The record could not be written, so nothing was opened and nothing was changed.</source>
      <translation>تعذّرت كتابة القيد، فلم يُفتح شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>There is no {name} here, or it is not open to you.</source>
      <translation>لا يوجد ⁨{name}⁩ هنا، أو ليس مفتوحًا لك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>There is nothing to take back: the last step is undone already, or it has left the vault.</source>
      <translation>لا شيء للتراجع عنه: الخطوة الأخيرة تم التراجع عنها، أو غادرت الخزنة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This was changed again since, here or by a colleague. That was left as it is.</source>
      <translation>غُيّر هذا من جديد منذ ذلك الحين، هنا أو بيد زميل. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>These are not the words of that statement. Nothing was changed. Ask for them again.</source>
      <translation>ليست هذه كلمات ذلك القرار. لم يتغيّر شيء. اطلبها من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This is no whole packet: {part}. Nothing of it was taken in. Ask its sender for it again.</source>
      <translation>هذه ليست حزمة كاملة: ⁨{part}⁩. لم يؤخذ منها شيء. اطلبها من مرسلها من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>None of your keys opens this packet. It was sealed to somebody else, or to you before you had these keys.</source>
      <translation>لا يفتح أي من مفاتيحك هذه الحزمة. خُتمت لغيرك، أو لك قبل أن تملك هذه المفاتيح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} did not address this packet to you: somebody passed it on. Nothing of it was taken in. Tell {name}, and your security editor.</source>
      <translation>لم يوجّه ⁨{name}⁩ هذه الحزمة إليك: مررها أحدهم. لم يؤخذ منها شيء. أخبر ⁨{name}⁩ ومحرر الأمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Whoever says that they sent this packet is nobody of this desk, or did not sign it. Nothing was taken in.</source>
      <translation>من يقول إنه أرسل هذه الحزمة ليس من هذا المكتب، أو لم يوقّعها. لم يؤخذ شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} was suspended or is no longer here, so this packet waits. A lead can decide to take it in.</source>
      <translation>أُوقف ⁨{name}⁩ أو لم يعد هنا، فهذه الحزمة تنتظر. يستطيع مسؤول أن يقرر قبولها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This packet brings something that no colleague sends: {kind}. Nothing of it was taken in. Tell your security editor.</source>
      <translation>تحمل هذه الحزمة شيئًا لا يرسله زميل: ⁨{kind}⁩. لم يؤخذ منها شيء. أخبر محرر الأمن.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You are not among the people whom this is for. Nothing of it was taken in.</source>
      <translation>لست ممن خُصص هذا لهم. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} holds no newcomer's keys. Ask for the file that Tipdesk wrote for joining.</source>
      <translation>لا يحوي ⁨{name}⁩ مفاتيح عضو جديد. اطلب الملف الذي كتبه Tipdesk للانضمام.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A colleague on this laptop holds this already. It opens to you when they have unlocked it here once.</source>
      <translation>لدى زميل على هذا الحاسوب هذا بالفعل. يُفتح لك بعد أن يفتح قفله هنا مرة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This vault belongs to no desk yet. Type the eight words of your editor first.</source>
      <translation>هذه الخزنة لا تنتمي إلى مكتب بعد. اكتب أولًا كلمات محررك الثماني.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This file holds no secret OpenPGP key. Nothing was kept. Export the secret key.</source>
      <translation>ليس في هذا الملف مفتاح OpenPGP سرّي. لم يُحفظ شيء. صدّر المفتاح السرّي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This key is locked, and the passphrase is missing or does not fit. Nothing was kept.</source>
      <translation>هذا المفتاح مقفل، وعبارة المرور ناقصة أو لا تطابقه. لم يُحفظ شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A rule needs a name, at least one thing that it asks, and one that it does. Nothing was kept.</source>
      <translation>تحتاج القاعدة إلى اسم، وشرط واحد على الأقل، وفعل واحد على الأقل. لم يُحفظ شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The triage states must be one to {most}, each with a name of its own. Nothing was changed.</source>
      <translation>يجب أن تكون حالات الفرز من واحدة إلى {most}، ولكل منها اسم. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This is allowed.</source>
      <translation>هذا مسموح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Your role at the desk does not allow that. Nothing was changed. An editor can.</source>
      <translation>دورك في المكتب لا يسمح بهذا. لم يتغيّر شيء. يستطيع ذلك محرر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You are not in this story. Nothing was opened. Ask one of its leads.</source>
      <translation>لست في هذه القصة. لم يُفتح شيء. اسأل أحد مسؤوليها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Your role in this story does not allow that. Nothing was changed. Ask one of its leads.</source>
      <translation>دورك في هذه القصة لا يسمح بهذا. لم يتغيّر شيء. اسأل أحد مسؤوليها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You are not a keeper of this source, so there is no key to open. Ask one of its keepers.</source>
      <translation>لست مؤتمَنًا على هذا المصدر، فلا مفتاح لديك للفتح. اسأل أحد المؤتمَنين.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This source is protected: another keeper must release a share. Nothing was opened.</source>
      <translation>هذا المصدر محميّ: يجب أن يفرج مؤتمَن آخر عن حصته. لم يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The day's openings are used up; the policy allows no more before 00:00.</source>
      <translation>نفدت مرات الفتح لهذا اليوم؛ والقواعد لا تسمح بالمزيد قبل 00:00.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A reason is needed, of at least ten characters. Nothing was opened.</source>
      <translation>يلزم سبب من عشرة أحرف على الأقل. لم يُفتح شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The root's other holders must agree. What you proposed waits for them.</source>
      <translation>يجب أن يوافق بقية حائزي الجذر. اقتراحك ينتظرهم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Only those who hold the root sign for it. Nothing was changed.</source>
      <translation>لا يوقّع عن الجذر إلا حائزوه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>They were let in before you, or by somebody as senior as you, so this is not yours to change. Nothing was changed. Ask somebody more senior.</source>
      <translation>أُدخلوا قبلك، أو أدخلهم من هو بمثل أقدميتك، فليس لك تغيير هذا. لم يتغير شيء. اطلب ممن هو أقدم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The story would be without a lead. Nothing was changed. Make somebody else a lead first.</source>
      <translation>ستبقى القصة بلا مسؤول. لم يتغير شيء. اجعل غيره مسؤولًا أولًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A guest is let in until a day. Nothing was changed. Choose the last day.</source>
      <translation>الضيف يُدخَل حتى يوم محدد. لم يتغير شيء. اختر آخر يوم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Only the root makes editors and security editors. Nothing was changed. Propose it.</source>
      <translation>الجذر وحده يعيّن المحررين ومحرري الأمن. لم يتغير شيء. اقترح ذلك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A security editor reads everybody's access log, and so is in no story. Nothing was changed.</source>
      <translation>محرر الأمن يقرأ سجلات وصول الجميع، فلا يكون في أي قصة. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This story has leads. Nothing was changed. They let people in.</source>
      <translation>لهذه القصة مسؤولون. لم يتغير شيء. هم يُدخلون الناس.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The roster does not have this person as one of the desk. Nothing was changed.</source>
      <translation>لا يذكر سجل الأعضاء هذا الشخص من المكتب. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>They are in this story already. Nothing was changed. Change what they were given instead.</source>
      <translation>هو في هذه القصة بالفعل. لم يتغير شيء. غيّر ما مُنحه بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Whoever asks was not promised to the source as one who may know. Nothing was released. A lead can look at the promise.</source>
      <translation>من يطلب لم يُتعهَّد للمصدر بأنه ممن يحق لهم العلم. لم يُفرج عن شيء. يستطيع مسؤول القصة الاطلاع على التعهّد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This request is your own: another keeper must answer it.</source>
      <translation>هذا الطلب لك: يجب أن يجيبه مؤتمَن آخر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This vault reads one story, as a guest. Make another vault for another story or a desk, so that neither says anything of the other's people.</source>
      <translation>هذه الخزنة تقرأ قصة واحدة، بصفة ضيف. اصنع خزنة أخرى لقصة أخرى أو لمكتب، حتى لا تقول أيٌّ منهما شيئًا عن ناس الأخرى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Something is being undone or done again. Wait until it is through, or cancel it.</source>
      <translation>يجري التراجع عن شيء أو إعادته. انتظر حتى يتم، أو ألغه.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The time of this request has passed. Nothing was opened. Ask anew.</source>
      <translation>انقضى وقت هذا الطلب. لم يُفتح شيء. اطلب من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You have answered this request already.</source>
      <translation>أجبتَ هذا الطلب بالفعل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The identity was sealed anew since this was asked, so no answer to it opens anything. Ask anew.</source>
      <translation>خُتمت الهوية من جديد منذ هذا الطلب، فلا يفتح أي جواب شيئًا. اطلب من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Only the access log of whoever asks says that this seal belongs to this source. Nothing was released. Receive the newest logs, or ask them by telephone and then say that you did.</source>
      <translation>سجل وصول الطالب وحده يقول إن هذا الختم لهذا المصدر. لم يُفرج عن شيء. استلم أحدث السجلات، أو اسأله بالهاتف ثم قل إنك فعلت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>No access log that you have says that this seal belongs to this source. Nothing was released. Receive the newest logs, then look again.</source>
      <translation>لا سجل وصول لديك يقول إن هذا الختم لهذا المصدر. لم يُفرج عن شيء. استلم أحدث السجلات ثم انظر من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>It is on hold, and a hold beats every rule. Nothing was destroyed.</source>
      <translation>هو مجمَّد، والتجميد يغلب كل قاعدة. لم يُتلف شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A security editor set this hold, and lifts it. Nothing was changed.</source>
      <translation>وضع محرر أمن هذا التجميد، وهو يرفعه. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Its day has not come, or it is not due any more. Nothing was destroyed.</source>
      <translation>لم يحن يومها، أو لم تعد مستحقة. لم يُتلف شيء.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>One keeper is enough to open this source, so nobody was asked. Open it in the window.</source>
      <translation>مؤتمَن واحد يكفي لفتح هذا المصدر، فلم يُسأل أحد. افتحه في النافذة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>No access log here has a recovery box of this story that enough of the root's holders can open. Nothing was proposed. Receive the newest logs of those who led it.</source>
      <translation>لا سجل وصول هنا فيه صندوق استعادة لهذه القصة يستطيع عدد كافٍ من حائزي الجذر فتحه. لم يُقترح شيء. استلم أحدث سجلات من كانوا يتولّونها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Nothing here shows that whoever shall lead the story asked for it. Nothing was signed. Ask them by telephone.</source>
      <translation>لا شيء هنا يُظهر أن من سيتولّى القصة طلب ذلك. لم يُوقَّع شيء. اسأله بالهاتف.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Too few of those who are named may keep this source together. The identity stays sealed as it is.</source>
      <translation>عدد المذكورين الذين يجوز أن يحفظوا هذا المصدر معًا أقل من اللازم. تبقى الهوية مختومة كما هي.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The desk asks for more keepers of a protected source. Nothing was sealed. Settings, Policy, says how many.</source>
      <translation>يطلب المكتب مؤتمَنين أكثر على المصدر المحمي. لم يُختم شيء. تقول الإعدادات، القواعد، كم هم.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} unlocked the vault.</source>
      <translation>⁨{who}⁩ فتح قفل الخزنة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Somebody tried to unlock the vault of {who}, in vain.</source>
      <translation>حاول أحدهم فتح خزنة ⁨{who}⁩ دون جدوى.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened the vault with the recovery code.</source>
      <translation>⁨{who}⁩ فتح الخزنة برمز الاستعادة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} locked the vault.</source>
      <translation>⁨{who}⁩ أقفل الخزنة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} founded the desk.</source>
      <translation>⁨{who}⁩ أنشأ المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} founded {where}.</source>
      <translation>⁨{who}⁩ أنشأ ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} withdrew {where}.</source>
      <translation>⁨{who}⁩ سحب ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} brought {where} back.</source>
      <translation>⁨{who}⁩ أعاد ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened {where}.</source>
      <translation>⁨{who}⁩ فتح ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened the inbox.</source>
      <translation>⁨{who}⁩ فتح الوارد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} read a tip.</source>
      <translation>⁨{who}⁩ قرأ بلاغًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} looked at a document.</source>
      <translation>⁨{who}⁩ اطّلع على مستند.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} searched.</source>
      <translation>⁨{who}⁩ بحث.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} imported what had arrived.</source>
      <translation>⁨{who}⁩ استورد ما وصل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} took an import back.</source>
      <translation>⁨{who}⁩ سحب استيرادًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} filed a tip into {where}.</source>
      <translation>⁨{who}⁩ حفظ بلاغًا في ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} added {subject} in {where}.</source>
      <translation>⁨{who}⁩ أضاف ⁨{subject}⁩ في ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} withdrew {subject} in {where}.</source>
      <translation>⁨{who}⁩ سحب ⁨{subject}⁩ في ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} brought {subject} back in {where}.</source>
      <translation>⁨{who}⁩ أعاد ⁨{subject}⁩ في ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed the promise to {subject}.</source>
      <translation>⁨{who}⁩ غيّر التعهّد لـ ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} asked for the identity of {subject}.</source>
      <translation>⁨{who}⁩ طلب هوية ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened the identity of {subject}.</source>
      <translation>⁨{who}⁩ فتح هوية ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} was refused the identity of {subject}.</source>
      <translation>⁨{who}⁩ رُفض طلبه لهوية ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} sealed the identity of {subject} again.</source>
      <translation>⁨{who}⁩ ختم هوية ⁨{subject}⁩ من جديد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} copied text to the clipboard.</source>
      <translation>⁨{who}⁩ نسخ نصًّا إلى الحافظة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} took something out of the vault.</source>
      <translation>⁨{who}⁩ أخرج شيئًا من الخزنة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} handed something over.</source>
      <translation>سلّم ⁨{who}⁩ شيئًا باليد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} made a copy that may leave.</source>
      <translation>صنع ⁨{who}⁩ نسخة يجوز أن تخرج.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed a key slot.</source>
      <translation>⁨{who}⁩ غيّر خانة مفتاح.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed a setting of the desk.</source>
      <translation>⁨{who}⁩ غيّر إعدادًا للمكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} destroyed something for good.</source>
      <translation>⁨{who}⁩ أتلف شيئًا إلى الأبد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} verified the logs.</source>
      <translation>⁨{who}⁩ فحص السجلات.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} read the access log.</source>
      <translation>⁨{who}⁩ قرأ سجل الوصول.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The vault of {who} was restored, cloned or set back.</source>
      <translation>استُعيدت خزنة ⁨{who}⁩ أو استُنسخت أو أُرجعت.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The clock of {who} went back.</source>
      <translation>رجعت ساعة ⁨{who}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} noted the ends of all feeds.</source>
      <translation>⁨{who}⁩ دوّن أطراف كل السلاسل.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} let a person join the desk.</source>
      <translation>⁨{who}⁩ سمح لشخص بالانضمام إلى المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} joined the desk.</source>
      <translation>⁨{who}⁩ انضم إلى المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} ended a person at the desk.</source>
      <translation>⁨{who}⁩ أنهى عضوية شخص في المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed who holds the desk's root.</source>
      <translation>⁨{who}⁩ غيّر حائزي جذر المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} named a lead of {where} with the root's holders.</source>
      <translation>⁨{who}⁩ عيّن مسؤولًا لـ⁨{where}⁩ مع حائزي الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} proposed a statement of the desk's root.</source>
      <translation>⁨{who}⁩ اقترح قرارًا من جذر المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} signed a statement of the desk's root.</source>
      <translation>⁨{who}⁩ وقّع قرارًا من جذر المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} let a person into {where}.</source>
      <translation>⁨{who}⁩ أدخل شخصًا إلى ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} ended an access to {where}.</source>
      <translation>⁨{who}⁩ أنهى وصولًا إلى ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} left {where}.</source>
      <translation>⁨{who}⁩ غادر ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} refiled what was set aside in {where}.</source>
      <translation>⁨{who}⁩ أعاد حفظ ما وُضع جانبًا في ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} kept a branch of a feed.</source>
      <translation>⁨{who}⁩ أبقى فرعًا من سلسلة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed a role at the desk.</source>
      <translation>⁨{who}⁩ غيّر دورًا في المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} suspended a person.</source>
      <translation>⁨{who}⁩ أوقف شخصًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} lifted a suspension.</source>
      <translation>⁨{who}⁩ رفع إيقافًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed an access to {where}.</source>
      <translation>⁨{who}⁩ غيّر وصولًا إلى ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} re-keyed the file of {where}.</source>
      <translation>⁨{who}⁩ أعاد تشفير ملف ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} sent a packet.</source>
      <translation>⁨{who}⁩ أرسل حزمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} received a packet.</source>
      <translation>⁨{who}⁩ استلم حزمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} refused a packet.</source>
      <translation>⁨{who}⁩ رفض حزمة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} released a share of {subject}.</source>
      <translation>⁨{who}⁩ أفرج عن حصة من ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} refused a share of {subject}.</source>
      <translation>⁨{who}⁩ رفض حصة من ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A request of {who} for {subject} ran out.</source>
      <translation>انقضى طلب ⁨{who}⁩ لـ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} sealed the identity of {subject} to its keepers.</source>
      <translation>⁨{who}⁩ ختم هوية ⁨{subject}⁩ لمؤتمَنيها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} asked to lead {where}, which lost its leads.</source>
      <translation>طلب ⁨{who}⁩ تولّي ⁨{where}⁩، وقد فقدت مسؤوليها.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} recovered {where} with the root's holders.</source>
      <translation>⁨{who}⁩ استعاد ⁨{where}⁩ مع حائزي الجذر.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} set a hold on {subject}.</source>
      <translation>⁨{who}⁩ جمّد ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} lifted the hold on {subject}.</source>
      <translation>⁨{who}⁩ رفع تجميد ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} confirmed that it is destroyed here too.</source>
      <translation>⁨{who}⁩ أكّد أنه أُتلف هنا أيضًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} printed something.</source>
      <translation>⁨{who}⁩ طبع شيئًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} removed the original of an import.</source>
      <translation>⁨{who}⁩ أزال أصل استيراد.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} reported a laptop lost.</source>
      <translation>⁨{who}⁩ بلّغ عن ضياع حاسوب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} reviewed a finding.</source>
      <translation>⁨{who}⁩ راجع ملاحظة.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} asked the access logs a question.</source>
      <translation>⁨{who}⁩ سأل سجلات الوصول سؤالًا.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} made a report of the access logs.</source>
      <translation>⁨{who}⁩ أعدّ تقريرًا عن سجلات الوصول.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} renewed the desk's intake address.</source>
      <translation>جدّد ⁨{who}⁩ عنوان استقبال المكتب.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} brought in a key that opens what arrives ({subject}).</source>
      <translation>أدخل ⁨{who}⁩ مفتاحًا يفتح ما يصل (⁨{subject}⁩).</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} destroyed a key that opened what arrived ({subject}).</source>
      <translation>أتلف ⁨{who}⁩ مفتاحًا كان يفتح ما يصل (⁨{subject}⁩).</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened what had arrived sealed, with {subject}.</source>
      <translation>فتح ⁨{who}⁩ ما وصل مختومًا، بـ⁨{subject}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} set the day on which {where} is to appear.</source>
      <translation>⁨{who}⁩ حدد اليوم الذي ستُنشر فيه ⁨{where}⁩.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The key ring answers: it hardens the passphrase.</source>
      <translation>تجيب حلقة المفاتيح: وهي تقوّي عبارة المرور.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The key ring is locked: unlock it in the system's settings.</source>
      <translation>حلقة المفاتيح مقفلة: افتحها من إعدادات النظام.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>There is no key ring: the passphrase stands alone.</source>
      <translation>لا حلقة مفاتيح: تبقى عبارة المرور وحدها.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The key ring keeps secrets in the open and is refused.</source>
      <translation>حلقة المفاتيح تحفظ الأسرار مكشوفة، وهي مرفوضة.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>Any program on this screen can take a picture of it.</source>
      <translation>يستطيع أي برنامج على هذه الشاشة أن يصوّرها.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The system keeps this program from every network.</source>
      <translation>النظام يمنع هذا البرنامج من كل شبكة.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>This system cannot keep this program from the network; it opens none by itself.</source>
      <translation>لا يستطيع هذا النظام منع البرنامج من الشبكة؛ وهو لا يفتحها من نفسه.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The system has a switch against pictures of the screen, which was never tried.</source>
      <translation>في النظام مفتاح ضد تصوير الشاشة، لم يُجرَّب قط.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>Tipdesk was written for this system from documentation, and never run on it.</source>
      <translation>كُتب Tipdesk لهذا النظام من وثائقه، ولم يُشغَّل عليه قط.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The command ‘tipdesk doctor’ says more.</source>
      <translation>الأمر «tipdesk doctor» يقول المزيد.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The vault lies in {folder}</source>
      <translation>الخزنة في ⁨{folder}⁩</translation>
    </message>
    <message>
      <location filename="tipdesk/app/window.py" />
      <source>No vault yet</source>
      <translation>لا خزنة بعد</translation>
    </message>
    <message>
      <location filename="tipdesk/app/window.py" />
      <source>Open another vault</source>
      <translation>فتح خزنة أخرى</translation>
    </message>
    <message>
      <location filename="tipdesk/app/window.py" />
      <source>No desk yet</source>
      <translation>لا مكتب بعد</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/app/work.py" />
      <source>Import into {story}, %Ln can see</source>
      <translation>
        <numerusform>الاستيراد إلى ⁨{story}⁩، لا يراه أحد</numerusform>
        <numerusform>الاستيراد إلى ⁨{story}⁩، يراه شخص واحد</numerusform>
        <numerusform>الاستيراد إلى ⁨{story}⁩، يراه شخصان</numerusform>
        <numerusform>الاستيراد إلى ⁨{story}⁩، يراه %Ln أشخاص</numerusform>
        <numerusform>الاستيراد إلى ⁨{story}⁩، يراه %Ln شخصًا</numerusform>
        <numerusform>الاستيراد إلى ⁨{story}⁩، يراه %Ln شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/app/work.py" />
      <source>Import into the inbox, %Ln can see</source>
      <translation>
        <numerusform>الاستيراد إلى الوارد، لا يراه أحد</numerusform>
        <numerusform>الاستيراد إلى الوارد، يراه شخص واحد</numerusform>
        <numerusform>الاستيراد إلى الوارد، يراه شخصان</numerusform>
        <numerusform>الاستيراد إلى الوارد، يراه %Ln أشخاص</numerusform>
        <numerusform>الاستيراد إلى الوارد، يراه %Ln شخصًا</numerusform>
        <numerusform>الاستيراد إلى الوارد، يراه %Ln شخص</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/app/work.py" />
      <source>Look into packets that came</source>
      <translation>النظر في الحزم التي وصلت</translation>
    </message>
    <message>
      <location filename="tipdesk/app/work.py" />
      <source>guest</source>
      <translation>ضيف</translation>
    </message>
  </context>
</TS>
