package time

// A Month is a month; January is 1.
type Month int

// The months.
const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = [...]string{
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
}

// String gives the English name.
func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + string(appendUint(nil, uint64(m), 0)) + ")"
}

// A Weekday is a day of the week; Sunday is 0.
type Weekday int

// The days of the week.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// String gives the English name.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + string(appendUint(nil, uint64(d), 0)) + ")"
}

// AddDate gives the moment that many years, months and days later on the calendar.
func (t Time) AddDate(years, months, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nanos()), t.Location())
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// Date gives year, month and day.
func (t Time) Date() (year int, month Month, day int) {
	year, month, day, _ = civil(floorDiv(t.local(), secondsPerDay))
	return year, month, day
}

// civil gives the date of a number of days since January 1 of year 1, and the day of the year from 1.
func civil(days int64) (year int, month Month, day, yearDay int) {
	era := floorDiv(days, 146097)
	d := days - era*146097
	// The last day of four centuries and of four years is the 366th, not the first of the next.
	n100 := d / 36524
	n100 -= n100 >> 2
	d -= n100 * 36524
	n4 := d / 1461
	d -= n4 * 1461
	n1 := d / 365
	n1 -= n1 >> 2
	d -= n1 * 365
	year = int(era*400+n100*100+n4*4+n1) + 1
	yearDay = int(d) + 1
	day = yearDay
	month = January
	for month < December && day > daysIn(month, year) {
		day -= daysIn(month, year)
		month++
	}
	return year, month, day, yearDay
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(m Month, year int) int {
	switch m {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}

// daysBefore gives the days from January 1 of year 1 to January 1 of a year.
func daysBefore(year int) int64 {
	y := int64(year) - 1
	return y*365 + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400)
}

// Clock gives hour, minute and second.
func (t Time) Clock() (hour, min, sec int) {
	s := t.local()
	s -= floorDiv(s, secondsPerDay) * secondsPerDay
	return int(s / 3600), int(s / 60 % 60), int(s % 60)
}

// Year gives the year.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month gives the month.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day gives the day of the month.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// YearDay gives the day of the year, from 1.
func (t Time) YearDay() int {
	_, _, _, day := civil(floorDiv(t.local(), secondsPerDay))
	return day
}

// Weekday gives the day of the week.
func (t Time) Weekday() Weekday {
	// January 1 of year 1 was a Monday.
	days := floorDiv(t.local(), secondsPerDay) + 1
	return Weekday(days - floorDiv(days, 7)*7)
}

// ISOWeek gives the week by ISO 8601 and the year that it belongs to.
func (t Time) ISOWeek() (year, week int) {
	// The week's Thursday decides.
	weekday := (t.Weekday() + 6) % 7
	days := floorDiv(t.local(), secondsPerDay) + 3 - int64(weekday)
	year, _, _, yearDay := civil(days)
	return year, (yearDay-1)/7 + 1
}

// Hour gives the hour.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute gives the minute.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second gives the second.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond gives the nanoseconds of the second.
func (t Time) Nanosecond() int { return int(t.nanos()) }

// Date gives the moment of a date and time in a zone. Values outside of their ranges carry over.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int64(month) - 1
	year += int(floorDiv(m, 12))
	m -= floorDiv(m, 12) * 12
	days := daysBefore(year) + int64(day) - 1
	for i := January; i < Month(m)+1; i++ {
		days += int64(daysIn(i, year))
	}
	s := days*secondsPerDay + int64(hour)*3600 + int64(min)*60 + int64(sec) + floorDiv(int64(nsec), 1e9)
	ns := int64(nsec) - floorDiv(int64(nsec), 1e9)*1e9
	t := Time{uint64(ns), s, nil}
	if loc != UTC {
		c, from, to := loc.at(t.Unix())
		if c.offset != 0 {
			// The clock that was found may not count at the moment that it gives.
			if utc := t.Unix() - int64(c.offset); utc < from || utc >= to {
				c, _, _ = loc.at(utc)
			}
		}
		t.ext -= int64(c.offset)
		t.loc = loc
	}
	return t
}
